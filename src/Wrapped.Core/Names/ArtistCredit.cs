using System.Text.RegularExpressions;

namespace Wrapped.Names;

/// <summary>The artists that a name may be made of, when nobody is known by the whole of it: "A, B &amp; C", "A feat. B", "A - Topic", "AVEVO".</summary>
public static partial class ArtistCredit
{
    /// <summary>The parts in order, the first the one who leads; empty for a name that does not look like several.</summary>
    public static IReadOnlyList<string> Parts(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = Plain(name);
        string[] parts = [.. Between().Split(plain).Select(part => part.Trim()).Where(part => part.Length > 0)];
        return parts.Length > 1 || plain != name ? parts : [];
    }

    /// <summary>Without what YouTube adds to a channel of music.</summary>
    public static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.EndsWith(" - Topic", StringComparison.Ordinal))
            return name[..^" - Topic".Length].Trim();
        return name.EndsWith("VEVO", StringComparison.Ordinal) && name.Length > 4 ? Humps().Replace(name[..^4], " ").Trim() : name;
    }

    [GeneratedRegex(@"\s*[,;/]\s+|\s+(?:&|\+|x|vs\.?|feat\.?|ft\.?|featuring|with|and|et|und|y)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Humps();
}
