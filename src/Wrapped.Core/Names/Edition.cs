using System.Text.RegularExpressions;

namespace Wrapped.Names;

/// <summary>What services add to the title of one and the same recording: that it was remastered, who is a guest on it, which album it is of.</summary>
public static partial class Edition
{
    /// <summary>The title alone. Live, acoustic and mixed recordings are others and keep what says so.</summary>
    public static string Without(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var plain = Added().Replace(title, "").Trim();
        return plain.Length == 0 ? title : plain;
    }

    [GeneratedRegex(@"\s+-\s+(?:(?:\d{4}\s+)?(?:digital(?:ly)?\s+)?remaster(?:ed)?(?:\s+(?:version|\d{4}))*|(?:album|single|original|explicit|mono|stereo)\s+version|bonus track)\s*$|\s*[\(\[](?:(?:\d{4}\s+)?(?:digital(?:ly)?\s+)?remaster(?:ed)?(?:\s+(?:version|\d{4}))*|(?:feat\.?|ft\.?|featuring|with)\s[^)\]]*|(?:album|single|original|explicit)\s+version|explicit|bonus track)[\)\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Added();
}
