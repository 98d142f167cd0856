namespace Wrapped.Library.Schema;

/// <summary>A listener as stored.</summary>
public sealed class ListenerRow
{
    /// <summary>Made by the application: random, 63 bits.</summary>
    public long Id { get; set; }

    public string? Name { get; set; }

    public string Zone { get; set; } = "";

    /// <summary>UTC milliseconds.</summary>
    public long AddedAt { get; set; }

    /// <summary>The number that the latest import got, so that numbers are never used again.</summary>
    public long LastImport { get; set; }

    /// <summary>Whether what several services tell of one listening counts once for each of them.</summary>
    public bool CountsTwice { get; set; }
}
