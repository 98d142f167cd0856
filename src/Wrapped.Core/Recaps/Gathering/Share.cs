namespace Wrapped.Recaps.Gathering;

/// <summary>How shares are rounded: 0 to 1, four decimals, half away from zero.</summary>
internal static class Share
{
    public static decimal Of(long part, long whole) => whole == 0 ? 0 : decimal.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero);
}
