using System.Collections.Concurrent;
using Wrapped.Drawing.Fonts.Files;
using Wrapped.Drawing.Fonts.Outlines;

namespace Wrapped.Drawing.Fonts;

/// <summary>One font file in memory: what its weights share.</summary>
internal sealed class FontFile
{
    private readonly ConcurrentDictionary<int, OpenTypeFont> _weights = new();

    private FontFile(FontTables tables, string source)
    {
        Source = source;
        Tables = tables;
        var head = tables.Required("head");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm < 16)
            throw new UnreadableFontException("The font's em is too small to be true.");
        var glyphCount = tables.Required("maxp").U16(4);
        Advances = new(tables.Required("hmtx"), tables.Required("hhea").U16(34), tables.Transformed.Contains("hmtx"));
        Characters = new(tables.Required("cmap"));
        Glyphs = tables.Transformed.Contains("glyf")
            ? new Woff2Glyphs(tables.Required("glyf"))
            : new GlyfTable(tables.Required("glyf"), tables.Required("loca"), head.S16(50) != 0, glyphCount);
    }

    /// <summary>Where it was read from.</summary>
    public string Source { get; }

    public FontTables Tables { get; }

    public int UnitsPerEm { get; }

    public HorizontalAdvances Advances { get; }

    public CharacterMap Characters { get; }

    public IGlyphSource Glyphs { get; }

    public static FontFile Read(ReadOnlyMemory<byte> bytes, string source) => new(FontTables.Read(bytes), source);

    /// <summary>The font at <paramref name="weight"/>, 1 to 1000; the same one for every weight where it does not vary.</summary>
    public OpenTypeFont At(int weight) =>
        _weights.GetOrAdd(Tables["fvar"].IsEmpty ? 0 : weight, static (key, file) => new(file, key), this);
}
