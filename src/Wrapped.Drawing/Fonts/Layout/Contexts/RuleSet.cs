using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Layout.Contexts;

/// <summary>The class definitions of a context table of format 2.</summary>
internal readonly record struct RuleClasses(FontBytes Before, FontBytes Input, FontBytes After);

/// <summary>The context rules for one first glyph, read one after the other.</summary>
internal readonly struct RuleSet(FontBytes set, RuleFormat format, bool chained, RuleClasses classes)
{
    private readonly FontBytes _set = set;
    private readonly RuleFormat _format = format;
    private readonly bool _chained = chained;
    private readonly RuleClasses _classes = classes;

    public Reader GetEnumerator() => new(this);

    private ContextRule Read(int index)
    {
        var rule = _set.At16(2 + (index * 2));
        if (!_chained)
        {
            var plain = new GlyphTests(_format, rule, 4, rule.U16(0) - 1, _classes.Input);
            return new(default, plain, default, rule, 4 + (plain.Count * 2), rule.U16(2));
        }
        var before = new GlyphTests(_format, rule, 2, rule.U16(0), _classes.Before);
        var at = 2 + (before.Count * 2);
        var input = new GlyphTests(_format, rule, at + 2, rule.U16(at) - 1, _classes.Input);
        at += 2 + (input.Count * 2);
        var after = new GlyphTests(_format, rule, at + 2, rule.U16(at), _classes.After);
        at += 2 + (after.Count * 2);
        return new(before, input, after, rule, at + 2, rule.U16(at));
    }

    /// <summary>Goes from rule to rule without leaving anything to collect.</summary>
    public struct Reader(RuleSet rules)
    {
        private readonly RuleSet _rules = rules;
        private readonly int _count = rules._set.IsEmpty ? 0 : rules._set.U16(0);
        private int _next;

        public readonly ContextRule Current => _rules.Read(_next - 1);

        public bool MoveNext() => _next++ < _count;
    }
}
