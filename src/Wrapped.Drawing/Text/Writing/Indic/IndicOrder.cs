using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Puts a syllable into the order in which the font's forms expect it, and says which glyphs may take which form.</summary>
internal static class IndicOrder
{
    public static void BeforeForms(GlyphBuffer glyphs, int start, int end, FeatureLookups features, IndicProbe probe)
    {
        if (!glyphs[start].Kind().IsConsonant())
            return;
        var syllable = glyphs.Span[start..end];
        var reph = HasReph(syllable, features, probe);
        var firstBase = reph ? SkipJoiners(syllable, 2) : 0;
        var found = FindBase(syllable, firstBase, reph ? 0 : syllable.Length);
        // A ra that is the only consonant stays one.
        if (reph && found == 0 && firstBase <= 2)
            reph = false;
        if (found == syllable.Length)
            found = 0;

        Place(syllable, found, reph);
        Sort(syllable);
        Allow(syllable);
    }

    private static bool HasReph(Span<ShapingGlyph> syllable, FeatureLookups features, IndicProbe probe) =>
        features.Has("rphf") && syllable.Length >= 3
        && syllable[0].Kind() == IndicCategory.Ra && syllable[1].Kind() == IndicCategory.Halant && syllable[2].Kind() != IndicCategory.Joiner
        && probe.Changes("rphf", syllable[0].Glyph, syllable[1].Glyph);

    private static int SkipJoiners(Span<ShapingGlyph> syllable, int at)
    {
        while (at < syllable.Length && syllable[at].Kind().IsJoiner())
            at++;
        return at;
    }

    // The last consonant that is not written below or after another.
    private static int FindBase(Span<ShapingGlyph> syllable, int first, int found)
    {
        var sawBelow = false;
        for (var i = syllable.Length - 1; i >= first; i--)
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
            if (!kind.IsJoiner() && kind is not (IndicCategory.Nukta or IndicCategory.Halant))
            {
                if (syllable[i].Where() != IndicPlace.Sign)
                    last = syllable[i].Where();
                continue;
            }
            syllable[i].Put(last);
            for (var before = i - 1; kind == IndicCategory.Halant && last == IndicPlace.VowelBefore && before >= 0; before--)
            {
                if (syllable[before].Where() == IndicPlace.VowelBefore)
                    continue;
                syllable[i].Put(syllable[before].Where());
                break;
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
            else if (syllable[i].Kind() == IndicCategory.VowelSign)
            {
                last = i;
            }
        }
    }

    // Stable, and syllables are short.
    private static void Sort(Span<ShapingGlyph> syllable)
    {
        for (var i = 1; i < syllable.Length; i++)
        {
            var glyph = syllable[i];
            var to = i;
            for (; to > 0 && syllable[to - 1].Place > glyph.Place; to--)
                syllable[to] = syllable[to - 1];
            syllable[to] = glyph;
        }
    }

    private static void Allow(Span<ShapingGlyph> syllable)
    {
        var found = 0;
        while (found < syllable.Length && syllable[found].Where() != IndicPlace.Base)
            found++;
        for (var i = 0; i < syllable.Length; i++)
        {
            if (i < found)
                syllable[i].Mask |= syllable[i].Where() == IndicPlace.Reph ? FeatureMask.Reph : FeatureMask.Half | FeatureMask.BelowBase;
            else if (i > found)
                syllable[i].Mask |= FeatureMask.BelowBase | FeatureMask.AboveBase | FeatureMask.PostBase;
        }
        // A non-joiner keeps the consonant before it whole.
        for (var i = 1; i < syllable.Length; i++)
        {
            if (syllable[i].Kind() != IndicCategory.NonJoiner)
                continue;
            var before = i;
            do
                syllable[--before].Mask &= ~FeatureMask.Half;
            while (before > 0 && !syllable[before].Kind().IsConsonant());
        }
    }
}
