using System.Collections.Concurrent;

namespace Wrapped.Drawing.Text;

/// <summary>Lines that were shaped lately, for a card tries many sizes of one text; never more than a few megabytes of them.</summary>
internal sealed class ShapeCache
{
    private const int LongestText = 256;

    // About sixty bytes each.
    private const int MostGlyphs = 32_768;
    private const int GlyphsForALine = 8;

    private readonly ConcurrentDictionary<(string Text, TextDirection Direction, LineLook Look), IReadOnlyList<ShapedRun>> _lines = new();
    private int _glyphs;

    public IReadOnlyList<ShapedRun> Get(string text, TextDirection direction, LineLook look, Func<IReadOnlyList<ShapedRun>> shape)
    {
        if (text.Length > LongestText)
            return shape();
        if (_lines.TryGetValue((text, direction, look), out var known))
            return known;
        var shaped = shape();
        var glyphs = GlyphsForALine + shaped.Sum(run => run.Glyphs.Length);
        // Forgetting all is rare and cheap to mend.
        if (Interlocked.Add(ref _glyphs, glyphs) > MostGlyphs)
        {
            _lines.Clear();
            Interlocked.Exchange(ref _glyphs, glyphs);
        }
        return _lines[(text, direction, look)] = shaped;
    }
}
