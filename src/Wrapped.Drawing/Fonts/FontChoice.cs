using System.Collections.Concurrent;
using System.Globalization;
using Wrapped.Drawing.Text;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Fonts;

/// <summary>Finds the font for each letter of a text whose Han characters take one national form.</summary>
internal sealed class FontChoice
{
    private const int MostSingles = 65_536;

    private readonly FontsOfCharacter _fonts;
    private readonly FontsOfCharacter _emoji;
    private readonly ConcurrentDictionary<int, OpenTypeFont?> _singles = new();

    public FontChoice(FontShelf shelf, string family, int weight, bool italic, HanForm form)
    {
        _fonts = new(codePoint => Candidates(shelf, family, weight, italic, form, codePoint));
        _emoji = new(codePoint => shelf.Package(FallbackOrder.Emoji).For(codePoint, weight));
    }

    public FontChoice(IReadOnlyList<OpenTypeFont> fonts)
    {
        _fonts = new(_ => fonts);
        _emoji = new(_ => []);
    }

    /// <summary>The font for a grapheme cluster: the first that has all of it, or else the one with its base and most of its marks; null where none has its base.</summary>
    public OpenTypeFont? Pick(ReadOnlySpan<int> cluster)
    {
        if (cluster.Length > 1)
            return Choose(cluster);
        if (_singles.TryGetValue(cluster[0], out var known))
            return known;
        if (_singles.Count >= MostSingles)
            _singles.Clear();
        return _singles[cluster[0]] = Choose(cluster);
    }

    private OpenTypeFont? Choose(ReadOnlySpan<int> cluster)
    {
        var first = cluster[0];
        var emoji = EmojiClusters.WantColour(cluster);
        if (emoji && FirstWhole(_emoji.Of(first, cluster.Length > 1), cluster, out _) is { } colour)
            return colour;
        if (FirstWhole(_fonts.Of(first, cluster.Length > 1), cluster, out var best) is { } whole)
            return whole;
        return FirstWhole(_emoji.Of(first, cluster.Length > 1), cluster, out var bestEmoji) ?? best ?? bestEmoji;
    }

    private static OpenTypeFont? FirstWhole(FoundFonts fonts, ReadOnlySpan<int> cluster, out OpenTypeFont? best)
    {
        best = null;
        var most = 0;
        for (var i = 0; fonts.At(i) is { } font; i++)
        {
            // Each has the first of them.
            var missing = 0;
            foreach (var codePoint in cluster[1..])
                missing += FontsOfCharacter.Has(font, codePoint) ? 0 : 1;
            if (missing == 0)
                return font;
            if (cluster.Length - missing > most)
                (best, most) = (font, cluster.Length - missing);
        }
        return null;
    }

    private static IEnumerable<OpenTypeFont> Candidates(FontShelf shelf, string family, int weight, bool italic, HanForm form, int codePoint)
    {
        foreach (var font in shelf.Package(family, italic).For(codePoint, weight))
            yield return font;
        var own = FallbackOrder.Own(Scripts.Of(codePoint), form);
        foreach (var font in own.SelectMany(name => shelf.Package(name).For(codePoint, weight)))
            yield return font;
        foreach (var font in shelf.Package("noto-sans").For(codePoint, weight).Concat(shelf.Whole(weight).For(codePoint, weight)))
            yield return font;
        foreach (var font in FallbackOrder.Any(form).SelectMany(name => shelf.Package(name).For(codePoint, weight)))
            yield return font;
        // No machine's font is asked for what no font should have.
        if (CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            yield break;
        foreach (var font in SystemFonts.For(weight).For(codePoint, weight))
            yield return font;
    }
}
