using System.Numerics;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>The symbols that deflate has for how far back a repetition reaches (https://www.rfc-editor.org/rfc/rfc1951#section-3.2.5).</summary>
internal static class Distances
{
    public const int SymbolCount = 30;

    // Two symbols for each power of two, by the bit after the highest.
    public static int Symbol(int distance)
    {
        var highest = BitOperations.Log2((uint)(distance - 1));
        return distance <= 2 ? distance - 1 : (2 * highest) + ((distance - 1) >> (highest - 1) & 1);
    }

    public static int ExtraBits(int symbol) => Math.Max(0, (symbol / 2) - 1);

    public static uint Extra(int symbol, int distance) => (uint)(distance - 1) & ((1u << ExtraBits(symbol)) - 1);
}
