using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>A row that counts unless another service tells of the same listening; times are UTC milliseconds.</summary>
internal readonly record struct ToldRow(
    Source Source, long StartedAt, long StatedAt, TimePrecision Precision, long MsPlayed, bool IsEstimated, long TrackId, long Repeat, long Ordinal, int? OffsetSeconds, DuplicateReason Before)
{
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;

    /// <summary>The earliest moment at which it can have begun.</summary>
    public long Earliest => StartedAt - Precision switch
    {
        TimePrecision.Minute => Minute,
        TimePrecision.Hour => Hour,
        TimePrecision.Approximate => 12 * Hour,
        TimePrecision.Day => 14 * Hour,
        _ => 0,
    };

    /// <summary>The latest; what was synchronised late began no later than it was stacked.</summary>
    public long Latest => StartedAt + Precision switch
    {
        TimePrecision.Minute or TimePrecision.Approximate => Minute,
        TimePrecision.Hour => Hour,
        TimePrecision.Day => 14 * Hour,
        _ => 0,
    };

    /// <summary>By what a listener's word about it is kept, whatever import it is of.</summary>
    public RowContent Content => new(Source, StatedAt, TrackId, Repeat);

    /// <summary>How long lies between the spans in which two rows can have begun, in milliseconds; 0 where they meet.</summary>
    public static long Between(in ToldRow left, in ToldRow right) => Math.Max(0, Math.Max(right.Earliest - left.Latest, left.Earliest - right.Latest));

    /// <summary>By start, and then by what they say, so that nothing depends on which import came first.</summary>
    public static int ByStart(in ToldRow left, in ToldRow right)
    {
        var order = left.StartedAt.CompareTo(right.StartedAt);
        if (order == 0)
            order = Richness.Of(left.Source).CompareTo(Richness.Of(right.Source));
        if (order == 0)
            order = left.TrackId.CompareTo(right.TrackId);
        if (order == 0)
            order = left.MsPlayed.CompareTo(right.MsPlayed);
        if (order == 0)
            order = left.StatedAt.CompareTo(right.StatedAt);
        if (order == 0)
            order = left.Repeat.CompareTo(right.Repeat);
        return order == 0 ? left.Ordinal.CompareTo(right.Ordinal) : order;
    }
}
