using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Contexts;

/// <summary>Asks whether a context rule is made for a row of glyphs, without applying it.</summary>
internal static class ContextProbe
{
    /// <param name="table">GSUB 5 or 6.</param>
    /// <param name="chained">Whether it is 6.</param>
    /// <param name="glyphs">The whole row.</param>
    /// <param name="alone">Only rules that ask for nothing around the row.</param>
    public static bool Fits(FontBytes table, bool chained, ReadOnlySpan<int> glyphs, bool alone)
    {
        if ((RuleFormat)table.U16(0) == RuleFormat.Coverages)
            return Context.ReadCoverages(table, chained) is { } row && row.First.Accepts(glyphs[0]) && Fits(row.Rule, glyphs[1..], alone);
        foreach (var rule in Context.Rules(table, chained, glyphs[0]))
        {
            if (Fits(rule, glyphs[1..], alone))
                return true;
        }
        return false;
    }

    private static bool Fits(ContextRule rule, ReadOnlySpan<int> rest, bool alone)
    {
        if (rule.Input.Count != rest.Length || (alone && rule.Before.Count + rule.After.Count > 0))
            return false;
        for (var i = 0; i < rest.Length; i++)
        {
            if (!rule.Input[i].Accepts(rest[i]))
                return false;
        }
        return true;
    }
}
