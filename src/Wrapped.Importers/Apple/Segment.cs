using NodaTime;
using Wrapped.Imports;

namespace Wrapped.Importers.Apple;

/// <summary>A stretch of a play without a pause in it, which is what a row of Play Activity tells.</summary>
/// <param name="Row">As if it were a whole play.</param>
/// <param name="EndedAt">When it broke off or was over.</param>
/// <param name="Begins">Where in the track it began, in milliseconds.</param>
/// <param name="IsOpen">Whether it ended in a way that can go on: a pause, or a jump within the track.</param>
/// <param name="Device">Tells one of the listener's devices from another.</param>
internal sealed record Segment(ListenedRow Row, Instant EndedAt, long Begins, bool IsOpen, string? Device)
{
    private static readonly Duration LongestPause = Duration.FromMinutes(30);

    private static readonly Duration Slack = Duration.FromSeconds(2);

    /// <summary>Whether <paramref name="next"/> goes on with the play that this one broke off.</summary>
    public bool GoesOnIn(Segment next)
    {
        var pause = next.Row.StartedAt - EndedAt;
        return IsOpen && next.Begins > 0 && pause >= -Slack && pause < LongestPause && Device == next.Device
            && Row.Title == next.Row.Title && Row.Artist == next.Row.Artist && Row.Album == next.Row.Album;
    }

    /// <summary>Both as one, in the place of <paramref name="place"/>.</summary>
    public Segment With(Segment next, RowPlace place) => next with
    {
        Row = Row with { Place = place, MsPlayed = Row.MsPlayed + next.Row.MsPlayed, Context = next.Row.Context },
        Begins = Begins,
    };
}
