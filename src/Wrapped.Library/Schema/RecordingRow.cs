namespace Wrapped.Library.Schema;

/// <summary>The source's own name for a recording; one track may have several.</summary>
public sealed class RecordingRow
{
    public long ListenerId { get; set; }

    /// <summary>Made from the uri.</summary>
    public long Id { get; set; }

    public string Uri { get; set; } = "";
}
