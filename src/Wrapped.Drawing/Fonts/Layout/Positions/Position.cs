using Wrapped.Drawing.Fonts.Files;
using Wrapped.Drawing.Fonts.Layout.Contexts;

namespace Wrapped.Drawing.Fonts.Layout.Positions;

/// <summary>Moves glyphs by one subtable (https://learn.microsoft.com/typography/opentype/spec/gpos).</summary>
internal static class Position
{
    /// <summary>Whether the subtable applied at <paramref name="at"/>, which then stands past what it dealt with.</summary>
    public static bool Apply(LayoutPass pass, int kind, FontBytes table, ref int at) => kind switch
    {
        1 => Single(pass, table, ref at),
        2 => PairPosition.Apply(pass, table, ref at),
        3 => CursivePosition.Apply(pass, table, ref at),
        4 => MarkPosition.OnBase(pass, table, ref at),
        5 => MarkPosition.OnLigature(pass, table, ref at),
        6 => MarkPosition.OnMark(pass, table, ref at),
        7 => Context.Apply(pass, table, chained: false, ref at),
        8 => Context.Apply(pass, table, chained: true, ref at),
        _ => false,
    };

    private static bool Single(LayoutPass pass, FontBytes table, ref int at)
    {
        var index = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (index < 0)
            return false;
        var format = table.U16(4);
        var record = table.U16(0) == 1 ? 6 : 8 + (index * ValueRecord.Size(format));
        ValueRecord.Add(pass, table, record, format, ref pass.Glyphs[at]);
        at++;
        return true;
    }
}
