using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Contexts;

/// <summary>Rules that apply other lookups to a glyph by its neighbours, plain and chained (GSUB 5 and 6, GPOS 7 and 8).</summary>
internal static class Context
{
    public static bool Apply(LayoutPass pass, FontBytes table, bool chained, ref int at)
    {
        if ((RuleFormat)table.U16(0) == RuleFormat.Coverages)
            return (!chained || MayFit(pass, table, at)) && ReadCoverages(table, chained) is { } row && row.First.Accepts(pass.Glyphs[at].Glyph) && row.Rule.Apply(pass, ref at);
        foreach (var rule in Rules(table, chained, pass.Glyphs[at].Glyph))
        {
            pass.Spend();
            if (rule.Apply(pass, ref at))
                return true;
        }
        return false;
    }

    /// <summary>The rules of formats 1 and 2 whose row begins with <paramref name="glyph"/>.</summary>
    public static RuleSet Rules(FontBytes table, bool chained, int glyph)
    {
        var index = Coverage.Index(table.At16(2), glyph);
        if (index < 0)
            return default;
        if ((RuleFormat)table.U16(0) == RuleFormat.Glyphs)
            return index < table.U16(4) ? new(table.At16(6 + (index * 2)), RuleFormat.Glyphs, chained, default) : default;
        if ((RuleFormat)table.U16(0) != RuleFormat.Classes)
            return default;
        var classes = chained ? new RuleClasses(table.At16(4), table.At16(6), table.At16(8)) : new(default, table.At16(4), default);
        var counted = chained ? 10 : 6;
        var value = Coverage.Class(classes.Input, glyph);
        return value < table.U16(counted) ? new(table.At16(counted + 2 + (value * 2)), RuleFormat.Classes, chained, classes) : default;
    }

    /// <summary>The one rule of format 3 and what its first glyph must be; null where its row is empty.</summary>
    public static (GlyphTest First, ContextRule Rule)? ReadCoverages(FontBytes table, bool chained)
    {
        var before = chained ? Coverages(table, 2) : default;
        var inputAt = chained ? 4 + (before.Count * 2) : 2;
        // A plain rule has its count of records before the coverages, a chained one at the very end.
        var all = chained ? Coverages(table, inputAt) : Coverages(table, inputAt) with { Start = 6 };
        if (all.Count == 0)
            return null;
        var input = all with { Start = all.Start + 2, Count = all.Count - 1 };
        var next = all.Start + (all.Count * 2);
        if (!chained)
            return (all[0], new ContextRule(default, input, default, table, next, table.U16(4)));
        var after = Coverages(table, next);
        next += 2 + (after.Count * 2);
        return (all[0], new ContextRule(before, input, after, table, next + 2, table.U16(next)));
    }

    // Typefaces have hundreds of rules for one sign, most of which the nearest glyph on either side rules out.
    private static bool MayFit(LayoutPass pass, FontBytes table, int at)
    {
        var syllable = pass.Glyphs[at].Syllable;
        var before = table.U16(2);
        if (before > 0 && pass.Next(at, -1, GlyphTest.IsIn(table.From(table.U16(4))), context: true, syllable) < 0)
            return false;
        var input = 4 + (before * 2);
        var after = input + 2 + (table.U16(input) * 2);
        return table.U16(input) != 1 || table.U16(after) == 0 || pass.Next(at, 1, GlyphTest.IsIn(table.From(table.U16(after + 2))), context: true, syllable) >= 0;
    }

    private static GlyphTests Coverages(FontBytes table, int countAt) =>
        new(RuleFormat.Coverages, table, countAt + 2, table.U16(countAt), table);
}
