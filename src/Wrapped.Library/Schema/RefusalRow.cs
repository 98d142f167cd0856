using Wrapped.Imports;

namespace Wrapped.Library.Schema;

/// <summary>A skipped or failed row as stored.</summary>
public sealed class RefusalRow
{
    public long ListenerId { get; set; }

    public long ImportId { get; set; }

    /// <summary>Its place among all rows of the import.</summary>
    public long Ordinal { get; set; }

    public long FileId { get; set; }

    /// <summary>Its number in the file, from 1.</summary>
    public long RowNumber { get; set; }

    public SkipReason? Skipped { get; set; }

    public FailReason? Failed { get; set; }
}
