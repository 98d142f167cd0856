namespace Wrapped.Drawing.Png.Deflate;

/// <summary>The symbols that deflate has for repetitions of 3 to 258 bytes (https://www.rfc-editor.org/rfc/rfc1951#section-3.2.5).</summary>
internal static class RunLengths
{
    public const int Shortest = 3;
    public const int Longest = 258;

    private const int FirstSymbol = 257;

    private static readonly int[] Bases =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly byte[] ExtraBitsOf =
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly short[] Symbols = MakeSymbols();

    public static int Symbol(int length) => Symbols[length];

    /// <summary>How much of <paramref name="length"/>, at least 3, one repetition takes, so that no rest is too short for another.</summary>
    public static int Next(int length) => length <= Longest ? length : length < Longest + Shortest ? length - Shortest : Longest;

    public static int ExtraBits(int symbol) => ExtraBitsOf[symbol - FirstSymbol];

    public static uint Extra(int symbol, int length) => (uint)(length - Bases[symbol - FirstSymbol]);

    private static short[] MakeSymbols()
    {
        var symbols = new short[Longest + 1];
        for (var length = Shortest; length <= Longest; length++)
            symbols[length] = (short)(FirstSymbol + Array.FindLastIndex(Bases, first => first <= length));
        return symbols;
    }
}
