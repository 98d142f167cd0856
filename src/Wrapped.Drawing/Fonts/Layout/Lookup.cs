using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>One lookup: subtables of one kind, of which the first that fits is applied.</summary>
internal sealed class Lookup
{
    // The fonts here have at most a few hundred.
    private const int MostSubtables = 4096;
    private const int SubstitutionExtension = 7;
    private const int PositionExtension = 9;
    private const int UseMarkSet = 0x0010;
    private const int ContextSubstitution = 5;
    private const int ContextPosition = 7;

    // For each subtable; null where its coverage cannot be read, and then it is asked itself.
    private readonly GlyphSet?[] _glyphs;
    private readonly GlyphSet? _any;

    public Lookup(FontBytes table, bool positions)
    {
        Kind = table.U16(0);
        Flags = table.U16(2);
        var subtables = new FontBytes[table.U16(4)];
        if (subtables.Length > MostSubtables)
            throw new UnreadableFontException("A rule of the font has too many parts.");
        for (var i = 0; i < subtables.Length; i++)
            subtables[i] = table.At16(6 + (i * 2));
        MarkSet = (Flags & UseMarkSet) != 0 ? table.U16(6 + (subtables.Length * 2)) : -1;

        if (Kind == (positions ? PositionExtension : SubstitutionExtension))
        {
            for (var i = 0; i < subtables.Length; i++)
            {
                Kind = subtables[i].U16(2);
                subtables[i] = subtables[i].At32(4);
            }
        }
        Subtables = subtables;
        _glyphs = Array.ConvertAll(subtables, subtable => Cover(positions, subtable));
        _any = Cover(positions, subtables);
    }

    public int Kind { get; }

    public int Flags { get; }

    /// <summary>The only marks that are seen; -1 where all are.</summary>
    public int MarkSet { get; }

    public FontBytes[] Subtables { get; }

    public bool FromTheEnd => Kind == 8;

    /// <summary>Whether the lookup may do anything at <paramref name="glyph"/>.</summary>
    public bool Covers(int glyph) => _any is null || _any.Has(glyph);

    /// <summary>Whether subtable <paramref name="index"/> may.</summary>
    public bool Covers(int index, int glyph) => _glyphs[index] is not { } glyphs || glyphs.Has(glyph);

    // A damaged table is found out where it is used, not here.
    private GlyphSet? Cover(bool positions, params ReadOnlySpan<FontBytes> subtables)
    {
        try
        {
            var glyphs = new GlyphSet();
            foreach (var subtable in subtables)
                glyphs.Add(FirstCoverage(subtable, Kind - (positions ? ContextPosition : ContextSubstitution)));
            return glyphs;
        }
        catch (UnreadableFontException)
        {
            return null;
        }
    }

    private static FontBytes FirstCoverage(FontBytes table, int context)
    {
        const int coverages = 3;
        if (context is not (0 or 1) || table.U16(0) != coverages)
            return table.At16(2);
        // The first of the row itself, past what stands before it.
        return table.At16(context == 0 ? 6 : 4 + (table.U16(2) * 2) + 2);
    }
}
