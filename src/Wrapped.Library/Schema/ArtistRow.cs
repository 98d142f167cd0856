namespace Wrapped.Library.Schema;

/// <summary>An artist, show or book of one listener, one row for each spelling.</summary>
public sealed class ArtistRow
{
    public long ListenerId { get; set; }

    /// <summary>Made from the name, so that it does not depend on which import came first.</summary>
    public long Id { get; set; }

    public string Name { get; set; } = "";
}
