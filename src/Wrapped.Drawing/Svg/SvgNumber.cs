using System.Globalization;

namespace Wrapped.Drawing.Svg;

/// <summary>Numbers as short as SVG allows.</summary>
internal static class SvgNumber
{
    private const double Largest = 1e9;

    /// <summary><paramref name="value"/> with at most <paramref name="decimals"/> decimals; what is not a number is 0.</summary>
    public static string Of(float value, int decimals = 2)
    {
        var unit = Math.Pow(10, decimals);
        return OfUnits(Units(value, unit), decimals);
    }

    /// <summary><paramref name="value"/> as a whole number of steps, <paramref name="unit"/> to one.</summary>
    public static long Units(float value, double unit) =>
        float.IsNaN(value) ? 0 : (long)Math.Round(Math.Clamp(value, -Largest, Largest) * unit, MidpointRounding.AwayFromZero);

    /// <summary>A whole number of steps, 10 to the <paramref name="decimals"/> to one, without a needless zero.</summary>
    public static string OfUnits(long units, int decimals)
    {
        var digits = Math.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = digits[..^decimals].TrimStart('0');
        var part = digits[^decimals..].TrimEnd('0');
        var text = part.Length > 0 ? $"{whole}.{part}" : whole.Length > 0 ? whole : "0";
        return units < 0 ? "-" + text : text;
    }
}
