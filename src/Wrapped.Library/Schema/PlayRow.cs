using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Schema;

/// <summary>One listened row as stored; times are UTC milliseconds. Nobody sees it before its import is done.</summary>
public sealed class PlayRow
{
    public long ListenerId { get; set; }

    public long StartedAt { get; set; }

    public long TrackId { get; set; }

    /// <summary>Unique for the listener without a look-up: the import's number in the upper 32 bits, the row's place in the import in the lower.</summary>
    public long Ordinal { get; set; }

    public long ImportId { get; set; }

    public long FileId { get; set; }

    /// <summary>Its number in the file, from 1.</summary>
    public long RowNumber { get; set; }

    public Source Source { get; set; }

    /// <summary>The kind of the track, repeated here so that counting need not look it up.</summary>
    public MediaKind Kind { get; set; }

    public long StatedAt { get; set; }

    public TimePrecision Precision { get; set; }

    public long MsPlayed { get; set; }

    public long Repeat { get; set; }

    /// <summary>By what duplicates are found: a <see cref="RecordingRow"/>, or a number made from title and artist where the source gives no uri.</summary>
    public long RecordingId { get; set; }

    public long ContextId { get; set; }

    public DuplicateReason Duplicate { get; set; }

    /// <summary>How far the listener's clock was ahead of UTC, where the source says so.</summary>
    public int? OffsetSeconds { get; set; }

    /// <summary>Whether <see cref="MsPlayed"/> is an estimate because the source gives no duration.</summary>
    public bool Estimated { get; set; }
}
