using Wrapped.Plays;

namespace Wrapped.Rules;

/// <summary>Tracks under the names that a listener's rules give them.</summary>
internal sealed class Renames
{
    // By what they are, however spelt (TrackIdentity).
    private readonly Dictionary<long, string> _artists;
    private readonly Dictionary<long, (string Title, string Artist)> _songs;

    private Renames(IEnumerable<SameArtist> artists, IEnumerable<SameSong> songs)
    {
        // Of two rules for one name the first in their order counts.
        _artists = artists.GroupBy(rule => ArtistOf(rule.Name)).ToDictionary(rules => rules.Key, rules => rules.First().Is);
        _songs = songs.GroupBy(rule => SongOf((rule.Title, rule.Artist))).ToDictionary(rules => rules.Key, rules => (rules.First().IsTitle, rules.First().IsArtist));
    }

    /// <summary>Null where no rule renames.</summary>
    public static Renames? Of(IReadOnlyList<Rule> rules)
    {
        var (artists, songs) = (rules.OfType<SameArtist>().ToList(), rules.OfType<SameSong>().ToList());
        return artists.Count + songs.Count == 0 ? null : new(artists, songs);
    }

    /// <summary>The same track where no rule is about it.</summary>
    public Track Of(Track track)
    {
        if (track.Kind != MediaKind.Music || track.IsUnknown)
            return track;
        var (title, artist) = Follow(_songs, track.Identity.Song, (track.Title, track.Artist), SongOf);
        artist = Follow(_artists, artist == track.Artist ? track.Identity.Artist : ArtistOf(artist), artist, ArtistOf);
        return title == track.Title && artist == track.Artist ? track : new(track.Id, track.Kind, title, artist, track.Album);
    }

    // From name to name until none follows; in a circle all are the one whose name comes first.
    private static T Follow<T>(Dictionary<long, T> names, long number, T name, Func<T, long> numberOf)
        where T : notnull
    {
        if (!names.ContainsKey(number))
            return name;
        var passed = new List<(long Number, T Name)>();
        while (names.TryGetValue(number, out var next))
        {
            var circle = passed.FindIndex(one => one.Number == number);
            if (circle >= 0)
                return passed[circle..].Select(one => names[one.Number]).MinBy(one => one.ToString(), StringComparer.Ordinal)!;
            passed.Add((number, name));
            (number, name) = (numberOf(next), next);
        }
        return name;
    }

    private static long ArtistOf(string name) => TrackIdentity.Of("", name, null).Artist;

    private static long SongOf((string Title, string Artist) song) => TrackIdentity.Of(song.Title, song.Artist, null).Song;
}
