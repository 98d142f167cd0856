using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Portrait;

/// <summary>A season of the range, or what of it lies in the range.</summary>
/// <param name="Season">Which, where the listener is at home.</param>
/// <param name="From">Its first day in the range.</param>
/// <param name="To">Its last.</param>
/// <param name="Ms">Milliseconds of music in it.</param>
/// <param name="Artists">The three artists with the most minutes in it, with their numbers in it.</param>
/// <param name="Genres">The two genres with the most minutes in it; empty where genres do not tell of the whole range.</param>
public sealed record Chapter(Season Season, LocalDate From, LocalDate To, long Ms, IReadOnlyList<TopArtist> Artists, IReadOnlyList<string> Genres);

/// <summary>The range told season by season.</summary>
public static class Chapters
{
    private const int LeastPlays = 10;

    /// <summary>The seasons with at least 10 plays; empty where fewer than two have them, or where the range is longer than a year.</summary>
    public static IReadOnlyList<Chapter> Of(Music music, bool areGenresTelling, Func<string, IReadOnlyList<string>> genresOf)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (music.Range.Days > 366)
            return [];
        var seasons = new SortedDictionary<int, SeasonSum>();
        for (var i = 0; i < music.Timeline.Length; i++)
        {
            ref readonly var moment = ref music.Timeline[i];
            var key = ((moment.At.Year * 12) + moment.At.Month) / 3;
            if (!seasons.TryGetValue(key, out var season))
                seasons.Add(key, season = new(music));
            season.Add(i);
        }
        var chapters = seasons.Where(season => season.Value.Plays >= LeastPlays)
            .Select(season => ChapterOf(season.Key, season.Value, music, areGenresTelling ? genresOf : _ => []))
            .ToList();
        return chapters.Count < 2 ? [] : chapters;
    }

    private static Chapter ChapterOf(int season, SeasonSum sum, Music music, Func<string, IReadOnlyList<string>> genresOf)
    {
        // Months counted from year 0 with January as 1: a season begins where that count is divisible by three.
        var (year, month) = (season * 3 / 12, season * 3 % 12);
        var begins = month == 0 ? new LocalDate(year - 1, 12, 1) : new LocalDate(year, month, 1);
        var artists = sum.Artists();
        var genres = artists
            .SelectMany(artist => genresOf(artist.Name) is { Count: > 0 } names ? names.Select(name => (Name: name, Ms: artist.Ms / names.Count)) : [])
            .GroupBy(genre => genre.Name, StringComparer.Ordinal)
            .OrderByDescending(genre => genre.Sum(part => part.Ms)).ThenBy(genre => genre.Key, StringComparer.Ordinal)
            .Take(2).Select(genre => genre.Key);
        return new(
            Seasons.Of(begins.Month, music.Zones.Home),
            LocalDate.Max(begins, music.Range.From),
            LocalDate.Min(begins.PlusMonths(3).PlusDays(-1), music.Range.To),
            sum.Ms,
            [.. artists.Take(3)],
            [.. genres]);
    }

    private sealed class SeasonSum(Music music)
    {
        private readonly Tally<Artist> _artists = new(music, music.ArtistPlaces);

        public long Ms { get; private set; }

        public int Plays { get; private set; }

        public void Add(int place)
        {
            ref readonly var moment = ref music.Timeline[place];
            Ms += moment.Play.MsPlayed;
            Plays += moment.Play.Counts ? 1 : 0;
            if (moment.Song.By is { } artist)
                _artists.Add(artist, place);
        }

        // By minutes in the season, then plays, then who was heard first in it.
        public List<TopArtist> Artists() =>
        [
            .. _artists.Heard.Select(artist => new TopArtist(artist.Name, _artists[artist].Ms, _artists[artist].Plays))
                .Where(artist => artist.Ms > 0).OrderByDescending(artist => artist.Ms).ThenByDescending(artist => artist.Plays),
        ];
    }
}
