namespace Wrapped.Library.Schema;

/// <summary>How often a player counted a song, as an import told it. Nobody sees it before its import is done.</summary>
public sealed class LifetimeCountRow
{
    public long ListenerId { get; set; }

    public long ImportId { get; set; }

    /// <summary>From 1, in the order in which the import told of songs.</summary>
    public long Id { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Empty where none is named.</summary>
    public string Artist { get; set; } = "";

    public string? Album { get; set; }

    public long Plays { get; set; }

    /// <summary>Unix milliseconds; null where that is not said.</summary>
    public long? LastPlayedAt { get; set; }
}
