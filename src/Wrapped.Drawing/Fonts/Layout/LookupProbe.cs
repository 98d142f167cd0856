using Wrapped.Drawing.Fonts.Files;
using Wrapped.Drawing.Fonts.Layout.Contexts;

namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>Asks whether a feature of GSUB is made for a few glyphs: for exactly these, from the first to the last.</summary>
internal sealed class LookupProbe(LayoutTable table, FeatureLookups features)
{
    /// <summary>Whether <paramref name="feature"/> has a rule for <paramref name="glyphs"/>.</summary>
    /// <param name="feature">Its tag.</param>
    /// <param name="glyphs">One or more.</param>
    /// <param name="alone">Only rules that ask for nothing around them.</param>
    public bool Has(string feature, ReadOnlySpan<int> glyphs, bool alone)
    {
        foreach (var index in features.Of(feature))
        {
            if (table.Lookup(index) is not { } lookup || !lookup.Covers(glyphs[0]))
                continue;
            foreach (var subtable in lookup.Subtables)
            {
                if (Fits(lookup.Kind, subtable, glyphs, alone))
                    return true;
            }
        }
        return false;
    }

    private static bool Fits(int kind, FontBytes table, ReadOnlySpan<int> glyphs, bool alone) => kind switch
    {
        1 or 2 or 3 or 8 => glyphs.Length == 1 && Coverage.Index(table.At16(2), glyphs[0]) >= 0,
        4 => IsLigature(table, glyphs),
        5 => ContextProbe.Fits(table, chained: false, glyphs, alone),
        6 => ContextProbe.Fits(table, chained: true, glyphs, alone),
        _ => false,
    };

    private static bool IsLigature(FontBytes table, ReadOnlySpan<int> glyphs)
    {
        var index = Coverage.Index(table.At16(2), glyphs[0]);
        if (index < 0)
            return false;
        var set = table.At16(6 + (index * 2));
        for (var i = 0; i < set.U16(0); i++)
        {
            var ligature = set.At16(2 + (i * 2));
            var fits = ligature.U16(2) == glyphs.Length;
            for (var part = 1; fits && part < glyphs.Length; part++)
                fits = ligature.U16(2 + (part * 2)) == glyphs[part];
            if (fits)
                return true;
        }
        return false;
    }
}
