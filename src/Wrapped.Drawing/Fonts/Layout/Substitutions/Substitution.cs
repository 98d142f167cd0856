using Wrapped.Drawing.Fonts.Files;
using Wrapped.Drawing.Fonts.Layout.Contexts;

namespace Wrapped.Drawing.Fonts.Layout.Substitutions;

/// <summary>Exchanges glyphs by one subtable (https://learn.microsoft.com/typography/opentype/spec/gsub).</summary>
internal static class Substitution
{
    /// <summary>Whether the subtable applied at <paramref name="at"/>, which then stands past what it dealt with.</summary>
    public static bool Apply(LayoutPass pass, int kind, FontBytes table, ref int at) => kind switch
    {
        1 => Single(pass, table, ref at),
        2 => Multiple(pass, table, ref at),
        3 => Alternate(pass, table, ref at),
        4 => LigatureSubstitution.Apply(pass, table, ref at),
        5 => Context.Apply(pass, table, chained: false, ref at),
        6 => Context.Apply(pass, table, chained: true, ref at),
        8 => FromTheEnd(pass, table, at),
        _ => false,
    };

    private static bool Single(LayoutPass pass, FontBytes table, ref int at)
    {
        var glyph = pass.Glyphs[at].Glyph;
        var index = Coverage.Index(table.At16(2), glyph);
        if (index < 0)
            return false;
        pass.Substitute(at, table.U16(0) == 1 ? glyph + table.S16(4) : table.U16(6 + (index * 2)));
        at++;
        return true;
    }

    private static bool Multiple(LayoutPass pass, FontBytes table, ref int at)
    {
        var index = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (index < 0)
            return false;
        var sequence = table.At16(6 + (index * 2));
        var count = sequence.U16(0);
        if (count == 0)
        {
            pass.Glyphs.RemoveAt(at);
            return true;
        }
        var original = pass.Glyphs[at] with { Multiplied = count > 1 };
        for (var i = 0; i < count; i++)
        {
            // What hangs on a ligature goes on hanging there.
            var part = original with { LigatureComponent = count > 1 && original.LigatureId == 0 ? i : original.LigatureComponent };
            if (i == 0)
                pass.Glyphs[at] = part;
            else
                pass.Glyphs.Insert(at + i, part);
            pass.Substitute(at + i, sequence.U16(2 + (i * 2)));
        }
        at += count;
        return true;
    }

    private static bool Alternate(LayoutPass pass, FontBytes table, ref int at)
    {
        var index = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (index < 0)
            return false;
        var alternates = table.At16(6 + (index * 2));
        if (alternates.U16(0) == 0)
            return false;
        pass.Substitute(at, alternates.U16(2));
        at++;
        return true;
    }

    private static bool FromTheEnd(LayoutPass pass, FontBytes table, int at)
    {
        var index = Coverage.Index(table.At16(2), pass.Glyphs[at].Glyph);
        if (index < 0)
            return false;
        var next = 4;
        var from = Surrounds(pass, table, at, -1, ref next);
        if (from < 0 || Surrounds(pass, table, at, 1, ref next) is var to && to < 0)
            return false;
        pass.Lean(from, to);
        pass.Substitute(at, table.U16(next + 2 + (index * 2)));
        return true;
    }

    // The last of those asked for; -1 where one is not there.
    private static int Surrounds(LayoutPass pass, FontBytes table, int from, int step, ref int next)
    {
        var tests = new GlyphTests(RuleFormat.Coverages, table, next + 2, table.U16(next), table);
        next += 2 + (tests.Count * 2);
        for (var i = 0; i < tests.Count && from >= 0; i++)
            from = pass.Next(from, step, tests[i], context: true);
        return from;
    }
}
