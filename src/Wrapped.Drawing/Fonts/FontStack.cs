using System.Collections.Concurrent;
using System.Globalization;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Fonts;

/// <summary>A typeface at one weight with Noto for every script, symbols, mathematics and colour emoji behind it.</summary>
public sealed class FontStack
{
    private readonly Func<int, IEnumerable<OpenTypeFont>> _fonts;
    private readonly Func<int, IEnumerable<OpenTypeFont>> _emoji;
    private readonly ConcurrentDictionary<int, OpenTypeFont?> _singles = new();

    internal FontStack(FontShelf shelf, string family, int weight, bool italic)
    {
        _fonts = codePoint => Candidates(shelf, family, weight, italic, codePoint);
        _emoji = codePoint => shelf.Package(FallbackOrder.Emoji).For(codePoint, weight);
    }

    private FontStack(IReadOnlyList<OpenTypeFont> fonts)
    {
        _fonts = _ => fonts;
        _emoji = _ => [];
    }

    /// <summary>These fonts and nothing behind them.</summary>
    public static FontStack Of(params IReadOnlyList<OpenTypeFont> fonts) => new(fonts);

    /// <summary>The font for a grapheme cluster: the first that has all of it, or else the one with its base and most of its marks; null where none has its base.</summary>
    internal OpenTypeFont? Pick(ReadOnlySpan<int> cluster)
    {
        if (cluster.Length > 1)
            return Choose(cluster);
        return _singles.TryGetValue(cluster[0], out var known) ? known : _singles[cluster[0]] = Choose(cluster);
    }

    private OpenTypeFont? Choose(ReadOnlySpan<int> cluster)
    {
        var first = cluster[0];
        var emoji = EmojiClusters.WantColour(cluster);
        if (emoji && FirstWhole(_emoji(first), cluster, out _) is { } colour)
            return colour;
        if (FirstWhole(_fonts(first), cluster, out var best) is { } whole)
            return whole;
        return FirstWhole(_emoji(first), cluster, out var bestEmoji) ?? best ?? bestEmoji;
    }

    private static OpenTypeFont? FirstWhole(IEnumerable<OpenTypeFont> fonts, ReadOnlySpan<int> cluster, out OpenTypeFont? best)
    {
        best = null;
        var most = 0;
        foreach (var font in fonts)
        {
            if (!Has(font, cluster[0]))
                continue;
            var missing = 0;
            foreach (var codePoint in cluster)
                missing += Has(font, codePoint) ? 0 : 1;
            if (missing == 0)
                return font;
            if (cluster.Length - missing > most)
                (best, most) = (font, cluster.Length - missing);
        }
        return null;
    }

    private static bool Has(OpenTypeFont font, int codePoint) =>
        font.Glyph(codePoint) != 0 || Invisible.Is(codePoint) || Composition.CanTakeApart(font, codePoint);

    private static IEnumerable<OpenTypeFont> Candidates(FontShelf shelf, string family, int weight, bool italic, int codePoint)
    {
        foreach (var font in shelf.Package(family, italic).For(codePoint, weight))
            yield return font;
        var own = FallbackOrder.Own(Scripts.Of(codePoint));
        foreach (var font in own.SelectMany(name => shelf.Package(name).For(codePoint, weight)))
            yield return font;
        foreach (var font in shelf.Package("noto-sans").For(codePoint, weight).Concat(shelf.Whole(weight).For(codePoint, weight)))
            yield return font;
        foreach (var font in FallbackOrder.Any.SelectMany(name => shelf.Package(name).For(codePoint, weight)))
            yield return font;
        // No machine's font is asked for what no font should have.
        if (CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            yield break;
        foreach (var font in SystemFonts.For(weight).For(codePoint, weight))
            yield return font;
    }
}
