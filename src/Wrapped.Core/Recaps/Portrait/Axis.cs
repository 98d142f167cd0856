namespace Wrapped.Recaps.Portrait;

/// <summary>One side of a listening personality: a share that exports can prove, and the share from which it leans to the first of its two sides.</summary>
/// <param name="Share">What was measured, 0 to 1.</param>
/// <param name="From">From here on it leans to the first side.</param>
public sealed record Axis(decimal Share, decimal From)
{
    public bool Leans => Share >= From;

    internal static Axis Of(long part, long whole, decimal from) =>
        new(Gathering.Share.Of(part, whole), from);
}
