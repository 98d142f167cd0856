using Wrapped.Names;
using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Rules.Suggestions;

/// <summary>Titles of one artist that differ only in a remaster, a guest or the album that they are of. Live, acoustic and mixed recordings are others.</summary>
internal static class TwoTitles
{
    public static IEnumerable<Suggestion> Of(Music music) => music.Songs.Where(song => song.By is not null && song.Ms > 0).GroupBy(song => (song.By, Title: NameKey.Of(Edition.Without(song.Track.Title)))).Where(titles => titles.Count() > 1)
        .SelectMany(titles => titles.ByPlays().ToList() is var songs
            ? songs.Skip(1).Select(song => new Suggestion(
                new SameSong(song.Track.Title, song.Track.Artist, songs[0].Track.Title, songs[0].Track.Artist), SuggestionReason.TwoTitles, song.Track.Title, song.Ms))
            : []);
}
