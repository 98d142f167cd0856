using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text;

/// <summary>Whether a cluster is meant as a colour emoji (https://www.unicode.org/reports/tr51/#Presentation_Style).</summary>
internal static class EmojiClusters
{
    private const int TextStyle = 0xFE0E;
    private const int EmojiStyle = 0xFE0F;

    public static bool WantColour(ReadOnlySpan<int> cluster) =>
        cluster.Contains(EmojiStyle) || (EmojiPresentations.Has(cluster[0]) && !cluster.Contains(TextStyle)) || HasSkinTone(cluster[1..]);

    private static bool HasSkinTone(ReadOnlySpan<int> rest) => rest.ContainsAnyInRange(0x1F3FB, 0x1F3FF);
}
