using System.Collections.Concurrent;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Fonts;

/// <summary>The fonts that have a character, in the order of preference, each looked for only when those before it would not do, and then remembered.</summary>
internal sealed class FontsOfCharacter(Func<int, IEnumerable<OpenTypeFont>> candidates)
{
    private const int MostCharacters = 4096;

    private readonly ConcurrentDictionary<int, FoundFonts> _known = new();

    /// <summary>The fonts of <paramref name="codePoint"/>; remembered for a letter that bears marks, which may be asked for with others.</summary>
    public FoundFonts Of(int codePoint, bool remember)
    {
        if (!remember)
            return Search(codePoint);
        if (_known.TryGetValue(codePoint, out var known))
            return known;
        if (_known.Count >= MostCharacters)
            _known.Clear();
        return _known.GetOrAdd(codePoint, Search);
    }

    /// <summary>Whether <paramref name="font"/> can draw the character, be it of parts.</summary>
    public static bool Has(OpenTypeFont font, int codePoint) =>
        font.Glyph(codePoint) != 0 || Invisible.Is(codePoint) || Composition.CanTakeApart(font, codePoint);

    private FoundFonts Search(int codePoint) => new(candidates(codePoint).Where(font => Has(font, codePoint)));
}

/// <summary>A search that goes on where it stopped; several threads may ask.</summary>
internal sealed class FoundFonts(IEnumerable<OpenTypeFont> search)
{
    private readonly Lock _searching = new();
    private readonly List<OpenTypeFont> _found = [];
    private IEnumerator<OpenTypeFont>? _search = search.GetEnumerator();

    /// <summary>The font in place <paramref name="index"/>; null past the last.</summary>
    public OpenTypeFont? At(int index)
    {
        lock (_searching)
        {
            while (_found.Count <= index)
            {
                if (_search is null)
                    return null;
                if (_search.MoveNext())
                {
                    // A character stands in two slices of one typeface now and then.
                    if (!_found.Contains(_search.Current))
                        _found.Add(_search.Current);
                    continue;
                }
                _search.Dispose();
                _search = null;
            }
            return _found[index];
        }
    }
}
