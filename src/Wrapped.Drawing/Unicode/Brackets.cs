namespace Wrapped.Drawing.Unicode;

/// <summary>Brackets that belong together (https://www.unicode.org/reports/tr9/#Paired_Brackets).</summary>
internal static partial class Brackets
{
    private static readonly Dictionary<int, Bracket> Known = Read();

    public static Bracket? Of(int codePoint) => Known.TryGetValue(codePoint, out var bracket) ? bracket : null;

    private static Dictionary<int, Bracket> Read()
    {
        var known = new Dictionary<int, Bracket>();
        for (var i = 0; i < Table.Length; i += 3)
        {
            var opens = Table[i + 2] == 1;
            known[Table[i]] = new(opens, Canonical(opens ? Table[i + 1] : Table[i]));
        }
        return known;
    }

    // Two pairs of angle brackets are the same to Unicode.
    private static int Canonical(int closing) => closing == 0x232A ? 0x3009 : closing;
}

/// <summary>A bracket and the closing one of its pair.</summary>
internal readonly record struct Bracket(bool Opens, int Closing);
