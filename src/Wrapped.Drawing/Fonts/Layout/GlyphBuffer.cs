namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>The glyphs of a run while they are shaped, in the order of the text.</summary>
internal sealed class GlyphBuffer
{
    // No name needs more; a font that multiplies without end stops here.
    private const int MostGlyphs = 65_536;

    private ShapingGlyph[] _glyphs = new ShapingGlyph[64];
    private int _lastLigature;

    public int Count { get; private set; }

    public ref ShapingGlyph this[int index] => ref _glyphs.AsSpan(0, Count)[index];

    public Span<ShapingGlyph> Span => _glyphs.AsSpan(0, Count);

    public int NextLigature() => ++_lastLigature;

    public void Add(ShapingGlyph glyph) => Insert(Count, glyph);

    public void Insert(int at, ShapingGlyph glyph)
    {
        if (Count == MostGlyphs)
            throw new UnreadableFontException("The font turns a short text into too many glyphs.");
        if (Count == _glyphs.Length)
            Array.Resize(ref _glyphs, Count * 2);
        _glyphs.AsSpan(at, Count - at).CopyTo(_glyphs.AsSpan(at + 1));
        _glyphs[at] = glyph;
        Count++;
    }

    public void RemoveAt(int at)
    {
        _glyphs.AsSpan(at + 1, Count - at - 1).CopyTo(_glyphs.AsSpan(at));
        Count--;
    }

    public void Move(int from, int to)
    {
        var glyph = this[from];
        RemoveAt(from);
        Insert(to, glyph);
    }
}
