namespace Wrapped.Plays;

/// <summary>What else a source says of a listening; null where it says nothing.</summary>
public sealed record ListeningContext
{
    public static ListeningContext Unknown { get; } = new();

    public bool? Skipped { get; init; }

    public bool? Shuffle { get; init; }

    public bool? Offline { get; init; }

    public bool? Incognito { get; init; }

    /// <summary>Whether it was watched as a video.</summary>
    public bool Video { get; init; }

    /// <summary>The device as the source writes it, such as <c>android</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>ISO 3166 alpha-2; null for unknown.</summary>
    public string? Country { get; init; }

    /// <summary>The source's own words for why it began and ended, such as <c>clickrow</c> and <c>trackdone</c>.</summary>
    public string? ReasonStart { get; init; }

    public string? ReasonEnd { get; init; }
}
