namespace Wrapped.Library.Schema;

/// <summary>A play that does not count because another tells of the same listening, and which; times are UTC milliseconds.</summary>
public sealed class TellingRow
{
    public long ListenerId { get; set; }

    public long StartedAt { get; set; }

    public long TrackId { get; set; }

    public long Ordinal { get; set; }

    public long ByStartedAt { get; set; }

    public long ByTrackId { get; set; }

    public long ByOrdinal { get; set; }

    /// <summary>How sure it is, from 1 to 100.</summary>
    public int Score { get; set; }
}
