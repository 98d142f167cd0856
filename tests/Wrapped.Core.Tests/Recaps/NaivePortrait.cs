using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Portrait;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps;

/// <summary>Personality, chapters, mashup and changes once more, over a plain list and written for clarity alone.</summary>
internal sealed class NaivePortrait(Listening listening)
{
    private readonly NaiveRecap _recap = new(listening);

    public Personality? Personality
    {
        get
        {
            var plays = Named.Where(row => row.Play.MsPlayed >= 30_000).ToList();
            var before = _recap.Ever.Where(row => row.At.Date < listening.Range.From).ToList();
            if (plays.Count < 100 || before.Count == 0 || Period.DaysBetween(Local(before[0].Play.StartedAt), listening.Range.From) < 90)
                return null;
            var known = before.Where(row => row.Play.MsPlayed >= 30_000 && !IsUnknown(row.Play)).Select(row => Artist(row.Play)).ToHashSet();
            var days = _recap.InRange.Where(row => row.Play.MsPlayed >= 30_000).Select(row => row.At.Date).Distinct().Order().ToList();
            return new(
                Axis(plays.Count(row => Artist(row.Play).Length > 0 && !known.Contains(Artist(row.Play))), plays.Count, 0.25m),
                Axis(plays.Count - plays.Select(row => (Title(row.Play), NameKey.Of(row.Play.Track.Artist))).Distinct().Count(), plays.Count, 0.5m),
                Axis(days.Count, Period.DaysBetween(days[0], days[^1]) + 1, 0.6m),
                Axis(_recap.InRange.Where(row => !row.Play.IsOfUnknownHour && row.At.Hour is 22 or 23 or 0 or 1 or 2 or 3 or 4).Sum(row => row.Play.MsPlayed), _recap.InRange.Where(row => !row.Play.IsOfUnknownHour).Sum(row => row.Play.MsPlayed), 0.25m));
        }
    }

    public List<Chapter> Chapters
    {
        get
        {
            if (listening.Range.Kind != RangeKind.AllTime && listening.Range.Days > 366)
                return [];
            if (listening.Range.Kind == RangeKind.AllTime && _recap.InRange.Count > 0 && Period.DaysBetween(_recap.InRange.Min(row => row.At.Date), _recap.InRange.Max(row => row.At.Date)) >= 366)
                return [];
            var chapters = _recap.InRange.GroupBy(row => SeasonStart(row.At.Date)).OrderBy(season => season.Key)
                .Where(season => season.Count(row => row.Play.MsPlayed >= 30_000) >= 10)
                .Select(season => new Chapter(
                    Seasons.Of(season.Key.Month, listening.Zones.Home),
                    LocalDate.Max(season.Key, From),
                    LocalDate.Min(season.Key.PlusMonths(3).PlusDays(-1), To),
                    season.Sum(row => row.Play.MsPlayed),
                    Top(season.Select(row => row.Play)),
                    [])).ToList();
            return chapters.Count < 2 ? [] : chapters;
        }
    }

    public Mashup? MashupOfArtists
    {
        get
        {
            var best = Named.Where(row => Artist(row.Play).Length > 0).GroupBy(row => Artist(row.Play))
                .Select(artist => (artist.Key, Name: artist.First().Play.Track.Artist, Ms: artist.Sum(row => row.Play.MsPlayed), Plays: artist.Count(row => row.Play.MsPlayed >= 30_000), First: artist.Where(row => row.Play.MsPlayed >= 30_000).Select(row => row.Play.StartedAt).DefaultIfEmpty(Instant.MaxValue).Min()))
                .Where(artist => artist.Ms > 0)
                .OrderByDescending(artist => artist.Ms).ThenByDescending(artist => artist.Plays).ThenBy(artist => artist.First).ThenBy(artist => artist.Name, StringComparer.Ordinal)
                .Take(12).Select(artist => (artist.Key, artist.Name)).ToList();
            var days = best.ToDictionary(artist => artist.Key, artist => Named.Where(row => row.Play.MsPlayed >= 30_000 && Artist(row.Play) == artist.Key).Select(row => row.At.Date).ToHashSet());
            return best.SelectMany((first, place) => best.Skip(place + 1).Select(second => new Mashup(
                    first.Name, second.Name, AreGenres: false, days[first.Key].Intersect(days[second.Key]).Count(), days[first.Key].Union(days[second.Key]).Count())))
                .Where(pair => pair.DaysTogether >= 5)
                .OrderByDescending(pair => (decimal)pair.DaysTogether / pair.DaysOfEither).ThenByDescending(pair => pair.DaysTogether).FirstOrDefault();
        }
    }

    /// <summary>Null where the range before is not known from its first month on, or is silent.</summary>
    public (DateRange Against, KeyNumbers Now, KeyNumbers Before)? Changes
    {
        get
        {
            var before = _recap.Ever.Where(row => row.At.Date < listening.Range.From).ToList();
            if (listening.Range.Before is not { } against || before.Count == 0 || Local(before[0].Play.StartedAt) > against.From.PlusDays(30))
                return null;
            var then = NaiveNumbers.Of(listening with { Range = against });
            return then.Plays == 0 ? null : (against, NaiveNumbers.Of(listening), then);
        }
    }

    private LocalDate From => listening.Range.Kind == RangeKind.AllTime ? _recap.InRange.Min(row => row.At.Date) : listening.Range.From;

    private LocalDate To => listening.Range.Kind == RangeKind.AllTime ? _recap.InRange.Max(row => row.At.Date) : listening.Range.To;

    private IEnumerable<(Play Play, LocalDateTime At)> Named => _recap.InRange.Where(row => !IsUnknown(row.Play));

    private static LocalDate SeasonStart(LocalDate day) => Enumerable.Range(0, 3).Select(back => day.PlusMonths(-back)).Where(month => month.Month % 3 == 0).Select(month => new LocalDate(month.Year, month.Month, 1)).First();

    private static List<TopArtist> Top(IEnumerable<Play> plays) =>
    [
        .. plays.Where(play => !IsUnknown(play) && Artist(play).Length > 0).GroupBy(Artist)
            .Select(artist => new TopArtist(artist.First().Track.Artist, artist.Sum(play => play.MsPlayed), artist.Count(play => play.MsPlayed >= 30_000)))
            .Where(artist => artist.Ms > 0).OrderByDescending(artist => artist.Ms).ThenByDescending(artist => artist.Plays).Take(3),
    ];

    private static Axis Axis(long part, long whole, decimal from) => new(whole == 0 ? 0 : Math.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero), from);

    private LocalDate Local(Instant moment) => listening.Zones.At(moment).Date;

    private static bool IsUnknown(Play play) => play.Track is { Title: "Unknown Track", Artist: "Unknown Artist" };

    private static string Artist(Play play) => NaiveRecap.ArtistKey(play.Track);

    private static string Title(Play play) => NameKey.Of(play.Track.Title);
}
