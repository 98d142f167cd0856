using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps.Said;

/// <summary>What a service told of a year beside what was heard in it, and how much of the difference can be shown.</summary>
/// <param name="Said">What the service said.</param>
/// <param name="Heard">The whole year, by our rules.</param>
/// <param name="UntilNovember">The same until 15 November, where Spotify's year ends.</param>
/// <param name="MsAfter">Milliseconds heard after that day.</param>
/// <param name="MsSkipped">Milliseconds of listenings under 30 seconds in the whole year, which ours hold and theirs may not.</param>
public sealed record SaidAndHeard(SaidYear Said, KeyNumbers Heard, KeyNumbers UntilNovember, long MsAfter, long MsSkipped)
{
    /// <summary>The first day of the year of which anything is known: its first, unless nothing is known before the year. What the service heard before it is missing here.</summary>
    public LocalDate KnownFrom { get; init; }

    /// <summary>What was left out, and what account data tells; null where nobody says.</summary>
    public RowsOfYear? Rows { get; init; }

    /// <param name="listening">Everything until the year ends.</param>
    /// <param name="music">The music of the year.</param>
    /// <param name="heard">Its numbers.</param>
    /// <returns>Null where the service said nothing of that year, and of every range that is no year.</returns>
    public static SaidAndHeard? Of(Listening listening, Music music, KeyNumbers heard)
    {
        ArgumentNullException.ThrowIfNull(listening);
        ArgumentNullException.ThrowIfNull(music);
        ArgumentNullException.ThrowIfNull(heard);
        var range = listening.Range;
        if (range.Kind != RangeKind.Year || listening.Said.FirstOrDefault(said => said.Year == range.From.Year) is not { } year)
            return null;
        var until = KeyNumbers.Of(music.Over(DateRange.OfDates(range.From, new LocalDate(year.Year, 11, 15))));
        return new(year, heard, until, heard.Ms - until.Ms, music.Moments.Where(moment => !moment.Play.Counts).Sum(moment => moment.Play.MsPlayed))
        {
            KnownFrom = music.KnownSince is null ? music.Moments.Select(moment => moment.At.Date).DefaultIfEmpty(range.From).Min() : range.From,
            Rows = listening.Rows.FirstOrDefault(rows => rows.Year == year.Year),
        };
    }
}
