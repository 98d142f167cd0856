using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Race;

/// <summary>One of the top artists and where they stood at the end of each month; null before they were first heard in the range.</summary>
public sealed record Racer(string Name, IReadOnlyList<int?> Ranks);

/// <summary>
/// How the five top artists of the range came to be there: at each month's end their rank among all artists by minutes since the range began, then plays, then the earlier first play, then the names.
/// </summary>
/// <param name="Months">The calendar months of the range in order, until the last with music: a running year has no ranks to come.</param>
/// <param name="Racers">The top artists of the whole range, the first first.</param>
public sealed record RankRace(IReadOnlyList<YearMonth> Months, IReadOnlyList<Racer> Racers)
{
    private const int LeastMonths = 3;

    private const int Most = 5;

    /// <summary>Null where the range touches fewer than three months, or nobody was heard.</summary>
    public static RankRace? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var racers = music.TopArtists.Take(Most).ToList();
        if (racers.Count == 0 || music.Range.Months() is not { Count: >= LeastMonths } months)
            return null;
        while (music.Calendar.In(months[^1]).Length == 0)
            months = [.. months.SkipLast(1)];
        var soFar = new Tally<Artist>(music, music.ArtistPlaces);
        var ranks = new int?[racers.Count][];
        for (var racer = 0; racer < ranks.Length; racer++)
            ranks[racer] = new int?[months.Count];
        for (var month = 0; month < months.Count; month++)
        {
            var moments = music.Calendar.In(months[month]);
            foreach (var i in moments)
            {
                if (music.Timeline[i].Song.By is { } artist)
                    soFar.Add(artist, i);
            }

            // A month without music changes nothing.
            for (var racer = 0; racer < ranks.Length; racer++)
                ranks[racer][month] = moments.Length > 0 ? soFar.RankByMinutes(racers[racer]) : month > 0 ? ranks[racer][month - 1] : null;
        }
        return new([.. months.Select(month => month.From.ToYearMonth())], [.. racers.Zip(ranks, (artist, mine) => new Racer(artist.Name, mine))]);
    }
}
