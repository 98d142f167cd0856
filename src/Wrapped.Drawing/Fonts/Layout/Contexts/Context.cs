using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Contexts;

/// <summary>Rules that apply other lookups to a glyph by its neighbours, plain and chained (GSUB 5 and 6, GPOS 7 and 8).</summary>
internal static class Context
{
    public static bool Apply(LayoutPass pass, FontBytes table, bool chained, ref int at) => (RuleFormat)table.U16(0) switch
    {
        RuleFormat.Glyphs => ApplySet(pass, table, chained, ref at),
        RuleFormat.Classes => ApplyClasses(pass, table, chained, ref at),
        RuleFormat.Coverages => ApplyCoverages(pass, table, chained, ref at),
        _ => false,
    };

    private static bool ApplySet(LayoutPass pass, FontBytes table, bool chained, ref int at)
    {
        var index = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (index < 0 || index >= table.U16(4))
            return false;
        return ApplyFirst(pass, table.At16(6 + (index * 2)), RuleFormat.Glyphs, chained, default, ref at);
    }

    private static bool ApplyClasses(LayoutPass pass, FontBytes table, bool chained, ref int at)
    {
        var glyph = pass.Glyphs[at].Glyph;
        if (Coverage.Index(table.At16(2), glyph) < 0)
            return false;
        var classes = chained ? new Classes(table.At16(4), table.At16(6), table.At16(8)) : new Classes(default, table.At16(4), default);
        var counted = chained ? 10 : 6;
        var value = Coverage.Class(classes.Input, glyph);
        if (value >= table.U16(counted))
            return false;
        return ApplyFirst(pass, table.At16(counted + 2 + (value * 2)), RuleFormat.Classes, chained, classes, ref at);
    }

    private static bool ApplyFirst(LayoutPass pass, FontBytes set, RuleFormat format, bool chained, Classes classes, ref int at)
    {
        var count = set.IsEmpty ? 0 : set.U16(0);
        for (var i = 0; i < count; i++)
        {
            if (ReadRule(set.At16(2 + (i * 2)), format, chained, classes).Apply(pass, ref at))
                return true;
        }
        return false;
    }

    private static ContextRule ReadRule(FontBytes rule, RuleFormat format, bool chained, Classes classes)
    {
        if (!chained)
        {
            var plain = new GlyphTests(format, rule, 4, rule.U16(0) - 1, classes.Input);
            return new(default, plain, default, rule, 4 + (plain.Count * 2), rule.U16(2));
        }
        var before = new GlyphTests(format, rule, 2, rule.U16(0), classes.Before);
        var at = 2 + (before.Count * 2);
        var input = new GlyphTests(format, rule, at + 2, rule.U16(at) - 1, classes.Input);
        at += 2 + (input.Count * 2);
        var after = new GlyphTests(format, rule, at + 2, rule.U16(at), classes.After);
        at += 2 + (after.Count * 2);
        return new(before, input, after, rule, at + 2, rule.U16(at));
    }

    private static bool ApplyCoverages(LayoutPass pass, FontBytes table, bool chained, ref int at)
    {
        var before = chained ? Coverages(table, 2) : default;
        var inputAt = chained ? 4 + (before.Count * 2) : 2;
        // A plain rule has its count of records before the coverages, a chained one at the very end.
        var all = chained ? Coverages(table, inputAt) : Coverages(table, inputAt) with { Start = 6 };
        if (all.Count == 0 || !all[0].Accepts(pass.Glyphs[at].Glyph))
            return false;
        var input = all with { Start = all.Start + 2, Count = all.Count - 1 };
        var next = all.Start + (all.Count * 2);
        if (!chained)
            return new ContextRule(default, input, default, table, next, table.U16(4)).Apply(pass, ref at);
        var after = Coverages(table, next);
        next += 2 + (after.Count * 2);
        return new ContextRule(before, input, after, table, next + 2, table.U16(next)).Apply(pass, ref at);
    }

    private static GlyphTests Coverages(FontBytes table, int countAt) =>
        new(RuleFormat.Coverages, table, countAt + 2, table.U16(countAt), table);

    private readonly record struct Classes(FontBytes Before, FontBytes Input, FontBytes After);
}
