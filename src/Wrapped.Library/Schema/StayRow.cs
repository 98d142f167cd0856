namespace Wrapped.Library.Schema;

/// <summary>A stay as stored: where a listener was from one day to another, both included.</summary>
public sealed class StayRow
{
    public long ListenerId { get; set; }

    /// <summary>ISO 8601, such as 2024-06-01; no two stays of a listener share a day.</summary>
    public string FirstDay { get; set; } = "";

    public string LastDay { get; set; } = "";

    /// <summary>The tz database's name.</summary>
    public string Zone { get; set; } = "";
}
