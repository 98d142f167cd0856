using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>What a rule asks of a glyph: that it is one glyph, of one class, in one coverage, or anything.</summary>
internal readonly struct GlyphTest
{
    private enum Kind
    {
        Anything,
        Glyph,
        Class,
        Coverage,
    }

    private readonly Kind _kind;
    private readonly int _value;
    private readonly FontBytes _table;

    private GlyphTest(Kind kind, int value, FontBytes table) => (_kind, _value, _table) = (kind, value, table);

    public static GlyphTest Anything => default;

    public bool IsAnything => _kind == Kind.Anything;

    public static GlyphTest IsGlyph(int glyph) => new(Kind.Glyph, glyph, default);

    public static GlyphTest IsOfClass(FontBytes classes, int value) => new(Kind.Class, value, classes);

    public static GlyphTest IsIn(FontBytes coverage) => new(Kind.Coverage, 0, coverage);

    public bool Accepts(int glyph) => _kind switch
    {
        Kind.Glyph => glyph == _value,
        Kind.Class => Coverage.Class(_table, glyph) == _value,
        Kind.Coverage => Coverage.Index(_table, glyph) >= 0,
        _ => true,
    };
}
