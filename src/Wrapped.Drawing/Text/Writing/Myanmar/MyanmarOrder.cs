using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Text.Writing.Syllables;

namespace Wrapped.Drawing.Text.Writing.Myanmar;

/// <summary>Where a glyph of a syllable belongs.</summary>
internal enum MyanmarPlace
{
    VowelBefore,
    ConsonantBefore,
    Base,
    AfterBase,
    BeforeBelow,
    Below,
    AfterBelow,
}

/// <summary>Puts a syllable into the order in which it is written: what stands before the base first, and the kinzi after it.</summary>
internal static class MyanmarOrder
{
    private const int KinziLength = 3;

    public static void Arrange(Span<ShapingGlyph> syllable)
    {
        if (SyllableScan.KindOf(syllable[0]) is not (SyllableKind.Whole or SyllableKind.Broken))
            return;
        Place(syllable);
        PlaceOrder.Sort(syllable);
        PlaceOrder.TurnAround(syllable, (byte)MyanmarPlace.VowelBefore, static glyph => Kind(glyph) == MyanmarCategory.VowelBefore);
    }

    private static void Place(Span<ShapingGlyph> syllable)
    {
        var kinzi = syllable is [{ Category: (byte)MyanmarCategory.Ra }, { Category: (byte)MyanmarCategory.Asat }, { Category: (byte)MyanmarCategory.Halant }, ..] ? KinziLength : 0;
        var found = kinzi;
        while (found < syllable.Length && !IsConsonant(Kind(syllable[found])))
            found++;
        if (found == syllable.Length)
            found = kinzi > 0 ? 0 : kinzi;

        var i = 0;
        for (; i < kinzi; i++)
            Put(ref syllable[i], MyanmarPlace.AfterBase);
        for (; i < found; i++)
            Put(ref syllable[i], MyanmarPlace.ConsonantBefore);
        if (i < syllable.Length)
            Put(ref syllable[i++], MyanmarPlace.Base);

        var place = MyanmarPlace.AfterBase;
        for (; i < syllable.Length; i++)
        {
            var kind = Kind(syllable[i]);
            var own = kind switch
            {
                MyanmarCategory.MedialRa => MyanmarPlace.ConsonantBefore,
                MyanmarCategory.VowelBefore => MyanmarPlace.VowelBefore,
                MyanmarCategory.Selector => (MyanmarPlace)syllable[i - 1].Place,
                // What hangs below, and after it nothing but rings above, which go before it.
                MyanmarCategory.VowelBelow when place != MyanmarPlace.AfterBelow => place = MyanmarPlace.Below,
                MyanmarCategory.Anusvara when place == MyanmarPlace.Below => MyanmarPlace.BeforeBelow,
                _ when place == MyanmarPlace.Below => place = MyanmarPlace.AfterBelow,
                _ => place,
            };
            Put(ref syllable[i], own);
        }
    }

    private static MyanmarCategory Kind(in ShapingGlyph glyph) => (MyanmarCategory)glyph.Category;

    private static void Put(ref ShapingGlyph glyph, MyanmarPlace place) => glyph.Place = (byte)place;

    private static bool IsConsonant(MyanmarCategory kind) => kind is MyanmarCategory.Consonant or MyanmarCategory.Ra or MyanmarCategory.Stacker or MyanmarCategory.Vowel
        or MyanmarCategory.Placeholder or MyanmarCategory.DottedCircle;
}
