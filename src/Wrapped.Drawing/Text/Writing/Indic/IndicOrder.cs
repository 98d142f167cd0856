using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Puts a syllable into the order in which the font's forms expect it, and says which glyphs may take which form.</summary>
internal static class IndicOrder
{
    public static void BeforeForms(Span<ShapingGlyph> syllable, IndicForms forms)
    {
        if (SyllableScan.KindOf(syllable[0]) is not (SyllableKind.Whole or SyllableKind.Broken))
            return;
        KeepKannadaRa(syllable, forms.Script);
        var found = FindBase(syllable, forms, out var reph);
        Place(syllable, found, reph);
        PlaceOrder.Sort(syllable);
        PlaceOrder.TurnAround(syllable, (byte)IndicPlace.VowelBefore, static glyph => glyph.Kind().IsVowelSign());
        IndicMasks.Allow(syllable, forms);
    }

    // Old Kannada texts spell ra, halant, joiner where new ones spell ra, joiner, halant.
    private static void KeepKannadaRa(Span<ShapingGlyph> syllable, Script script)
    {
        if (script == Script.Kannada && syllable is [{ Category: (byte)IndicCategory.Ra }, { Category: (byte)IndicCategory.Halant }, { Category: (byte)IndicCategory.Joiner }, ..])
            (syllable[1], syllable[2]) = (syllable[2], syllable[1]);
    }

    private static int FindBase(Span<ShapingGlyph> syllable, IndicForms forms, out bool reph)
    {
        var (found, limit) = (syllable.Length, RephLength(syllable, forms));
        reph = limit > 0;
        if (reph)
        {
            while (limit < syllable.Length && syllable[limit].Kind().IsJoiner())
                limit++;
            found = 0;
        }
        found = FindLastBase(syllable, limit, found);
        // A ra that is the only consonant stays one.
        if (reph && found == 0 && limit <= 2)
            reph = false;
        return found;
    }

    private static int RephLength(Span<ShapingGlyph> syllable, IndicForms forms)
    {
        if (forms.Rules.Reph == RephSpelling.Letter)
            return syllable[0].Kind() == IndicCategory.Reph ? 1 : 0;
        if (!forms.Has("rphf") || syllable.Length < 3 || syllable[0].Kind() != IndicCategory.Ra)
            return 0;
        if (forms.Rules.Reph == RephSpelling.Halant ? syllable[2].Kind().IsJoiner() : syllable[2].Kind() != IndicCategory.Joiner)
            return 0;
        var formed = forms.Has("rphf", syllable[0].Glyph, syllable[1].Glyph)
            || (forms.Rules.Reph == RephSpelling.Joiner && forms.Has("rphf", syllable[0].Glyph, syllable[1].Glyph, syllable[2].Glyph));
        return formed ? 2 : 0;
    }

    // The last consonant that is not written below or after another.
    private static int FindLastBase(Span<ShapingGlyph> syllable, int limit, int found)
    {
        var sawBelow = false;
        for (var i = syllable.Length - 1; i >= limit; i--)
        {
            var (kind, place) = (syllable[i].Kind(), syllable[i].Where());
            if (kind.IsConsonant())
            {
                found = i;
                if (place != IndicPlace.Below && (place != IndicPlace.Post || sawBelow))
                    break;
                sawBelow |= place == IndicPlace.Below;
            }
            else if (i > 0 && kind == IndicCategory.Joiner && syllable[i - 1].Kind() == IndicCategory.Halant)
            {
                break;
            }
        }
        return found;
    }

    private static void Place(Span<ShapingGlyph> syllable, int found, bool reph)
    {
        for (var i = 0; i < found; i++)
            syllable[i].Put((IndicPlace)Math.Min((byte)IndicPlace.ConsonantBefore, syllable[i].Place));
        if (found < syllable.Length)
            syllable[found].Put(IndicPlace.Base);
        if (reph)
            syllable[0].Put(IndicPlace.Reph);
        FollowLetters(syllable);
        FollowConsonants(syllable, found);
    }

    // Halants, nuktas and joiners go with the letter before them, but not with a vowel sign that moves to the front.
    private static void FollowLetters(Span<ShapingGlyph> syllable)
    {
        var last = IndicPlace.None;
        for (var i = 0; i < syllable.Length; i++)
        {
            var kind = syllable[i].Kind();
            if (kind.IsJoiner() || kind is IndicCategory.Nukta or IndicCategory.Register or IndicCategory.Medial or IndicCategory.Halant)
            {
                syllable[i].Put(last);
                for (var before = i - 1; kind == IndicCategory.Halant && last == IndicPlace.VowelBefore && before >= 0; before--)
                {
                    if (syllable[before].Where() == IndicPlace.VowelBefore)
                        continue;
                    syllable[i].Put(syllable[before].Where());
                    break;
                }
            }
            else if (syllable[i].Where() != IndicPlace.Sign)
            {
                if (kind == IndicCategory.LateVowelSign && i > 0 && syllable[i - 1].Kind() == IndicCategory.Sign)
                    syllable[i - 1].Put(syllable[i].Where());
                last = syllable[i].Where();
            }
        }
    }

    // Past the base, what stands between two consonants goes with the second.
    private static void FollowConsonants(Span<ShapingGlyph> syllable, int found)
    {
        var last = found;
        for (var i = found + 1; i < syllable.Length; i++)
        {
            if (syllable[i].Kind().IsConsonant())
            {
                for (var between = last + 1; between < i; between++)
                {
                    if (syllable[between].Where() < IndicPlace.Sign)
                        syllable[between].Put(syllable[i].Where());
                }
                last = i;
            }
            else if (syllable[i].Kind().IsVowelSign())
            {
                last = i;
            }
        }
    }
}
