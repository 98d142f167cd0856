using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Finds where the hook of a syllable's first ra ends up (https://learn.microsoft.com/typography/script-development/devanagari#reorder-reph).</summary>
internal static class IndicReph
{
    public static int FindPlace(Span<ShapingGlyph> syllable, int found, IndicPlace place)
    {
        if (FindOpenHalant(syllable, found) is var halant and >= 0)
            return halant + 1 < found && syllable[halant + 1].KindNow().IsJoiner() ? halant + 1 : halant;
        var after = found;
        switch (place)
        {
            case IndicPlace.AfterBase:
                while (after + 1 < syllable.Length && syllable[after + 1].Where() <= IndicPlace.AfterBase)
                    after++;
                break;
            case IndicPlace.AfterBelow:
                while (after + 1 < syllable.Length && syllable[after + 1].Where() is not (IndicPlace.Post or IndicPlace.AfterPost or IndicPlace.Sign))
                    after++;
                break;
            default:
                return AtEnd(syllable, found);
        }
        return after < syllable.Length ? after : AtEnd(syllable, found);
    }

    private static int FindOpenHalant(Span<ShapingGlyph> syllable, int found)
    {
        for (var i = 1; i < found; i++)
        {
            if (syllable[i].IsOpenHalant())
                return i;
        }
        return -1;
    }

    private static int AtEnd(Span<ShapingGlyph> syllable, int found)
    {
        var last = syllable.Length - 1;
        while (last > 0 && syllable[last].Where() == IndicPlace.Sign)
            last--;
        if (!syllable[last].IsOpenHalant())
            return last;
        // Before the halant of a vowel sign, which it can then meet.
        var to = last;
        for (var i = found + 1; i < last; i++)
            to -= syllable[i].Kind().IsVowelSign() ? 1 : 0;
        return Math.Max(0, to);
    }
}
