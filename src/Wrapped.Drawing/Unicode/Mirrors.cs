namespace Wrapped.Drawing.Unicode;

/// <summary>Characters that turn around in right-to-left text (https://www.unicode.org/reports/tr9/#Mirroring).</summary>
internal static partial class Mirrors
{
    private static readonly Dictionary<int, int> Pairs = Read();

    /// <summary>The character's mirror image; itself where it has none.</summary>
    public static int Of(int codePoint) => Pairs.GetValueOrDefault(codePoint, codePoint);

    private static Dictionary<int, int> Read()
    {
        var pairs = new Dictionary<int, int>();
        for (var i = 0; i < Table.Length; i += 2)
            pairs[Table[i]] = Table[i + 1];
        return pairs;
    }
}
