using Wrapped.Plays;

namespace Wrapped.Rules;

/// <summary>Tracks under the names that a listener's rules give them.</summary>
internal sealed class Renames
{
    private readonly Dictionary<string, string> _artists;
    private readonly Dictionary<(string Title, string Artist), (string Title, string Artist)> _songs;

    private Renames(IEnumerable<SameArtist> artists, IEnumerable<SameSong> songs)
    {
        // Of two rules for one name the first in their order counts.
        _artists = artists.GroupBy(rule => NameKey.Of(rule.Name), StringComparer.Ordinal).ToDictionary(rules => rules.Key, rules => rules.First().Is, StringComparer.Ordinal);
        _songs = songs.GroupBy(rule => Key(rule.Title, rule.Artist)).ToDictionary(rules => rules.Key, rules => (rules.First().IsTitle, rules.First().IsArtist));
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
        var (title, artist) = Follow(_songs, (track.Title, track.Artist), song => Key(song.Title, song.Artist));
        artist = Follow(_artists, artist, NameKey.Of);
        return title == track.Title && artist == track.Artist ? track : new(track.Id, track.Kind, title, artist, track.Album);
    }

    // From name to name until none follows; in a circle all are the one whose key is first.
    private static T Follow<T, TKey>(Dictionary<TKey, T> names, T name, Func<T, TKey> key)
        where TKey : notnull
    {
        var passed = new List<(TKey Key, T Name)>();
        while (names.TryGetValue(key(name), out var next))
        {
            var circle = passed.FindIndex(one => one.Key.Equals(key(name)));
            if (circle >= 0)
                return passed[circle..].MinBy(one => one.Key, Comparer<TKey>.Create((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()))).Name;
            passed.Add((key(name), name));
            name = next;
        }
        return name;
    }

    private static (string Title, string Artist) Key(string title, string artist) => (NameKey.Of(title), NameKey.Of(artist));
}
