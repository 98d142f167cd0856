using System.Text.RegularExpressions;
using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Rules.Suggestions;

/// <summary>Titles of one artist that differ only in a remaster, a guest or the album that they are of. Live, acoustic and mixed recordings are others.</summary>
internal static partial class TwoTitles
{
    public static IEnumerable<Suggestion> Of(Music music) => music.Songs.Where(song => song.By is not null && song.Ms > 0).GroupBy(song => (song.By, Title: NameKey.Of(Recording(song.Track.Title)))).Where(titles => titles.Count() > 1)
        .SelectMany(titles => titles.ByPlays().ToList() is var songs
            ? songs.Skip(1).Select(song => new Suggestion(
                new SameSong(song.Track.Title, song.Track.Artist, songs[0].Track.Title, songs[0].Track.Artist), SuggestionReason.TwoTitles, song.Track.Title, song.Ms))
            : []);

    private static string Recording(string title)
    {
        var plain = Edition().Replace(title, "").Trim();
        return plain.Length == 0 ? title : plain;
    }

    [GeneratedRegex(@"\s+-\s+(?:(?:\d{4}\s+)?(?:digital(?:ly)?\s+)?remaster(?:ed)?(?:\s+(?:version|\d{4}))*|(?:album|single|original|explicit|mono|stereo)\s+version|bonus track)\s*$|\s*[\(\[](?:(?:\d{4}\s+)?(?:digital(?:ly)?\s+)?remaster(?:ed)?(?:\s+(?:version|\d{4}))*|(?:feat\.?|ft\.?|featuring|with)\s[^)\]]*|(?:album|single|original|explicit)\s+version|explicit|bonus track)[\)\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Edition();
}
