namespace Wrapped.Library.Schema;

/// <summary>A listener's rule as stored.</summary>
public sealed class RuleRow
{
    public long ListenerId { get; set; }

    /// <summary>In the words of RuleText.</summary>
    public string Line { get; set; } = "";
}
