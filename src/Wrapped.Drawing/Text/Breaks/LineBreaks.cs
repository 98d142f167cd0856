using Wrapped.Drawing.Unicode;
using static Wrapped.Drawing.Unicode.LineClass;

namespace Wrapped.Drawing.Text.Breaks;

/// <summary>
/// Where lines may and must end (https://www.unicode.org/reports/tr14/), with numbers kept whole as example 7 of section 8.2 has it.
/// Thai, Lao, Khmer and Myanmar, whose words stand without spaces, are broken at spaces only: there is no dictionary. See <see cref="SyllableStarts"/>.
/// </summary>
public static class LineBreaks
{
    /// <summary>For each of <paramref name="codePoints"/>, whether a line may end before it; never before the first.</summary>
    public static LineBreak[] Of(ReadOnlySpan<int> codePoints)
    {
        var breaks = new LineBreak[codePoints.Length];
        var before = new LineContext();
        for (var i = 0; i < breaks.Length; i++)
        {
            var next = LineClasses.Of(codePoints[i]);
            breaks[i] = i == 0 ? LineBreak.No : Between(before, next);
            if (breaks[i] == LineBreak.May && !before.AfterSpaces && before.Last is PR or PO && next is OP or OPWide or HY && DigitFollows(codePoints[(i + 1)..]))
                breaks[i] = LineBreak.No;
            before.Add(next, afterBreak: i == 0 || breaks[i] != LineBreak.No);
        }
        return breaks;
    }

    // LB25: a sign stays with the bracket or minus of its number.
    private static bool DigitFollows(ReadOnlySpan<int> codePoints)
    {
        foreach (var codePoint in codePoints)
        {
            if (LineClasses.Of(codePoint) is var next and not (CM or ZWJ))
                return next == NU;
        }
        return false;
    }

    // Rules LB4 to LB10; a mark after a letter never comes further.
    private static LineBreak Between(in LineContext before, LineClass next)
    {
        if (before.Raw is BK or LF or NL || (before.Raw == CR && next != LF))
            return LineBreak.Must;
        if (before.Raw == CR || next is BK or CR or LF or NL or SP or ZW)
            return LineBreak.No;
        if (before.AfterZeroWidthSpace)
            return LineBreak.May;
        if (before.Raw == ZWJ || (next is CM or ZWJ && before.TakesMarks))
            return LineBreak.No;
        return Holds(before, next is CM or ZWJ ? AL : next) ? LineBreak.No : LineBreak.May;
    }

    private static bool Holds(in LineContext before, LineClass next) =>
        HoldsAcrossSpaces(before, next) || (!before.AfterSpaces && (HoldsAtSigns(before, next) || LinePairs.Hold(before.Last, next) || HoldsInNumber(before, next)
            || (before.Last == RI && next == RI && before.OddFlags)));

    // LB11 to LB17: the only ones that look past spaces.
    private static bool HoldsAcrossSpaces(in LineContext before, LineClass next)
    {
        if (next == WJ || (before.Last == WJ && !before.AfterSpaces))
            return true;
        if (next is CL or CP or CPWide or IS or SY && (before.AfterSpaces || before.Last != NU))
            return true;
        return (before.Last, next) switch
        {
            (_, EX) => true,
            (OP or OPWide, _) => true,
            (QU, OP or OPWide) => true,
            (CL or CP or CPWide, NS) => true,
            (B2, B2) => true,
            _ => false,
        };
    }

    // LB12 and LB19 to LB21b.
    private static bool HoldsAtSigns(in LineContext before, LineClass next)
    {
        if (before.Last == GL || (next == GL && before.Last is not (BA or HY)))
            return true;
        if (next == QU || before.Last == QU)
            return true;
        if (next == CB || before.Last == CB)
            return false;
        return next is BA or HY or NS || before.Last == BB || (before.AfterHebrewHyphen && before.Last is HY or BA) || (before.Last == SY && next == HL);
    }

    // LB25.
    private static bool HoldsInNumber(in LineContext before, LineClass next)
    {
        if (before.InNumber && next is NU or SY or IS or CL or CP or CPWide)
            return true;
        if ((before.InNumber || before.AfterNumber) && next is PO or PR)
            return true;
        return next == NU && before.Last is PR or PO or OP or OPWide or HY;
    }
}
