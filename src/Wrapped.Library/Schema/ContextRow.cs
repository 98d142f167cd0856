namespace Wrapped.Library.Schema;

/// <summary>What else a source said of plays, kept once for all plays of which it said the same; null where it said nothing.</summary>
public sealed class ContextRow
{
    public long ListenerId { get; set; }

    /// <summary>Made from all the rest.</summary>
    public long Id { get; set; }

    public bool? Skipped { get; set; }

    public bool? Shuffle { get; set; }

    public bool? Offline { get; set; }

    public bool? Incognito { get; set; }

    public bool Video { get; set; }

    public string? Platform { get; set; }

    public string? Country { get; set; }

    public string? ReasonStart { get; set; }

    public string? ReasonEnd { get; set; }
}
