namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>The glyphs of a run while they are shaped, in the order of the text.</summary>
internal sealed class GlyphBuffer(int room = 64)
{
    // No name needs more; a font that multiplies without end stops here.
    private const int MostGlyphs = 65_536;

    private ShapingGlyph[] _glyphs = new ShapingGlyph[Math.Max(4, room)];
    private int _lastLigature;

    // Room stands where glyphs come and go: rules go along the run, so that a change moves only what lies between it and the last one.
    private int _room;

    public int Count { get; private set; }

    public ref ShapingGlyph this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref _glyphs[index < _room ? index : index + _glyphs.Length - Count];
        }
    }

    public Span<ShapingGlyph> Span => Slice(0, Count);

    /// <summary>The glyphs from <paramref name="start"/> to before <paramref name="end"/>, as they lie until the next change.</summary>
    public Span<ShapingGlyph> Slice(int start, int end)
    {
        if (start < _room && end > _room)
            MakeRoom(end);
        return _glyphs.AsSpan(start < _room ? start : start + _glyphs.Length - Count, end - start);
    }

    public int NextLigature() => ++_lastLigature;

    public void Add(ShapingGlyph glyph) => Insert(Count, glyph);

    public void Insert(int at, ShapingGlyph glyph)
    {
        if (Count == MostGlyphs)
            throw new UnreadableFontException("The font turns a short text into too many glyphs.");
        if (Count == _glyphs.Length)
        {
            MakeRoom(Count);
            Array.Resize(ref _glyphs, Count * 2);
        }
        MakeRoom(at);
        _glyphs[_room++] = glyph;
        Count++;
    }

    public void RemoveAt(int at)
    {
        MakeRoom(at + 1);
        _room--;
        Count--;
    }

    public void Move(int from, int to)
    {
        var glyph = this[from];
        RemoveAt(from);
        Insert(to, glyph);
    }

    /// <summary>Leaves out every glyph for which <paramref name="isGone"/> holds.</summary>
    public void RemoveAll(Func<ShapingGlyph, bool> isGone)
    {
        var glyphs = Span;
        var kept = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!isGone(glyphs[i]))
                glyphs[kept++] = glyphs[i];
        }
        (Count, _room) = (kept, kept);
    }

    private void MakeRoom(int at)
    {
        var length = _glyphs.Length - Count;
        if (at < _room)
            _glyphs.AsSpan(at, _room - at).CopyTo(_glyphs.AsSpan(at + length));
        else
            _glyphs.AsSpan(_room + length, at - _room).CopyTo(_glyphs.AsSpan(_room));
        _room = at;
    }
}
