using Wrapped.Plays;

namespace Wrapped.Library.Schema;

/// <summary>A row that is a listening of its own because the listener says so. It is named by what it says, so that this outlives an undo.</summary>
public sealed class ApartRow
{
    public long ListenerId { get; set; }

    public Source Source { get; set; }

    /// <summary>UTC milliseconds.</summary>
    public long StatedAt { get; set; }

    public long TrackId { get; set; }

    public long Repeat { get; set; }
}
