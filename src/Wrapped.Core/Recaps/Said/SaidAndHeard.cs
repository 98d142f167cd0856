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
    /// <summary>Null where the service said nothing of that year, and of every range that is no year.</summary>
    public static SaidAndHeard? Of(Listening listening, Music music)
    {
        ArgumentNullException.ThrowIfNull(listening);
        ArgumentNullException.ThrowIfNull(music);
        if (listening.Range.Kind != RangeKind.Year || listening.Said.FirstOrDefault(said => said.Year == listening.Range.From.Year) is not { } year)
            return null;
        var until = KeyNumbers.Of(music.Over(DateRange.OfDates(listening.Range.From, new LocalDate(year.Year, 11, 15))));
        var heard = KeyNumbers.Of(music);
        return new(year, heard, until, heard.Ms - until.Ms, music.Moments.Where(moment => !moment.Play.Counts).Sum(moment => moment.Play.MsPlayed));
    }
}
