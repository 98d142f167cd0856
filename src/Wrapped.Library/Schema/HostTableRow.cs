namespace Wrapped.Library.Schema;

/// <summary>A table of genres that the host loaded. It belongs to no listener; of those that are finished the latest counts.</summary>
public sealed class HostTableRow
{
    /// <summary>From 1; never used again while a later one is here.</summary>
    public long Edition { get; set; }

    public bool IsFinished { get; set; }
}
