using System.Globalization;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Universal;

/// <summary>Classes of characters, from Unicode's categories and where the engine departs from them (https://learn.microsoft.com/typography/script-development/use#overrides).</summary>
internal static class UniversalCategories
{
    private enum Family
    {
        Medial,
        Vowel,
        VowelModifier,
        Final,
        Last,
        Modifier,
    }

    public static UniversalCategory Of(int codePoint)
    {
        if (codePoint is >= 0x1B6B and <= 0x1B73)
            return codePoint == 0x1B6C ? UniversalCategory.SymbolModifierBelow : UniversalCategory.SymbolModifierAbove;
        if (codePoint is 0x1A60)
            return UniversalCategory.Sakot;
        if (codePoint is 0x0DCA or 0x1134D)
            return UniversalCategory.HalantOrModifier;
        var general = CharUnicodeInfo.GetUnicodeCategory(codePoint);
        var isMark = general is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
        if (codePoint == Invisible.NonJoiner)
            return UniversalCategory.NonJoiner;
        if (Invisible.Is(codePoint))
            return isMark || codePoint == Invisible.Joiner ? UniversalCategory.Ignored : UniversalCategory.WordJoiner;

        var place = UniversalOverrides.Place(codePoint) ?? SyllabicPlaces.Of(codePoint);
        return Of(UniversalOverrides.Category(codePoint) ?? SyllabicCategories.Of(codePoint), place, general);
    }

    private static UniversalCategory Of(SyllabicCategory category, SyllabicPlace place, UnicodeCategory general)
    {
        var isLetter = general == UnicodeCategory.OtherLetter;
        switch (category)
        {
            case SyllabicCategory.Number or SyllabicCategory.Consonant or SyllabicCategory.ConsonantHeadLetter or SyllabicCategory.ToneLetter or SyllabicCategory.VowelIndependent:
            case SyllabicCategory.Avagraha or SyllabicCategory.Bindu or SyllabicCategory.ConsonantFinal or SyllabicCategory.ConsonantMedial or SyllabicCategory.ConsonantSubjoined
                or SyllabicCategory.Vowel or SyllabicCategory.VowelDependent when isLetter:
                return UniversalCategory.Base;
            case SyllabicCategory.BrahmiJoiningNumber:
                return UniversalCategory.Number;
            case SyllabicCategory.NumberJoiner:
                return UniversalCategory.NumberJoiner;
            case SyllabicCategory.ConsonantPlaceholder:
                return UniversalCategory.GenericBase;
            case SyllabicCategory.ConsonantPrecedingRepha or SyllabicCategory.ConsonantPrefixed:
                return UniversalCategory.Repha;
            case SyllabicCategory.ConsonantWithStacker:
                return UniversalCategory.Stacker;
            case SyllabicCategory.ConsonantSubjoined:
                return UniversalCategory.Subjoined;
            case SyllabicCategory.Virama:
                return UniversalCategory.Halant;
            case SyllabicCategory.InvisibleStacker:
                return UniversalCategory.InvisibleStacker;
            case SyllabicCategory.ConsonantMedial or SyllabicCategory.ConsonantInitialPostfixed:
                return At(Family.Medial, place);
            case SyllabicCategory.PureKiller or SyllabicCategory.Vowel or SyllabicCategory.VowelDependent:
                return At(Family.Vowel, place);
            case SyllabicCategory.ToneMark or SyllabicCategory.CantillationMark or SyllabicCategory.RegisterShifter or SyllabicCategory.Visarga or SyllabicCategory.Bindu:
                return At(Family.VowelModifier, place);
            case SyllabicCategory.ConsonantFinal or SyllabicCategory.ConsonantSucceedingRepha:
                return At(Family.Final, place);
            case SyllabicCategory.SyllableModifier:
                return At(Family.Last, place);
            case SyllabicCategory.Nukta or SyllabicCategory.GeminationMark or SyllabicCategory.ConsonantKiller:
                return At(Family.Modifier, place);
            default:
                return general is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol ? UniversalCategory.SymbolBase : UniversalCategory.Other;
        }
    }

    // A sign on several sides is where its most telling part is.
    private static UniversalCategory At(Family family, SyllabicPlace place) => (family, place) switch
    {
        (Family.Medial, SyllabicPlace.Left or SyllabicPlace.TopAndBottomAndLeft) => UniversalCategory.MedialBefore,
        (Family.Medial, SyllabicPlace.Top) => UniversalCategory.MedialAbove,
        (Family.Medial, SyllabicPlace.Bottom or SyllabicPlace.BottomAndLeft or SyllabicPlace.BottomAndRight) => UniversalCategory.MedialBelow,
        (Family.Medial, _) => UniversalCategory.MedialAfter,
        (Family.Vowel, SyllabicPlace.Left or SyllabicPlace.TopAndLeft or SyllabicPlace.TopAndLeftAndRight or SyllabicPlace.LeftAndRight) => UniversalCategory.VowelBefore,
        (Family.Vowel, SyllabicPlace.Top or SyllabicPlace.TopAndBottom or SyllabicPlace.TopAndBottomAndRight or SyllabicPlace.TopAndRight) => UniversalCategory.VowelAbove,
        (Family.Vowel, SyllabicPlace.Bottom or SyllabicPlace.Overstruck or SyllabicPlace.BottomAndRight) => UniversalCategory.VowelBelow,
        (Family.Vowel, _) => UniversalCategory.VowelAfter,
        (Family.VowelModifier, SyllabicPlace.Left) => UniversalCategory.VowelModifierBefore,
        (Family.VowelModifier, SyllabicPlace.Top) => UniversalCategory.VowelModifierAbove,
        (Family.VowelModifier, SyllabicPlace.Bottom or SyllabicPlace.Overstruck) => UniversalCategory.VowelModifierBelow,
        (Family.VowelModifier, _) => UniversalCategory.VowelModifierAfter,
        (Family.Final, SyllabicPlace.Top) => UniversalCategory.FinalAbove,
        (Family.Final, SyllabicPlace.Bottom) => UniversalCategory.FinalBelow,
        (Family.Final, _) => UniversalCategory.FinalAfter,
        (Family.Last, SyllabicPlace.Top) => UniversalCategory.LastAbove,
        (Family.Last, SyllabicPlace.Bottom) => UniversalCategory.LastBelow,
        (Family.Last, _) => UniversalCategory.LastAfter,
        (_, SyllabicPlace.Bottom or SyllabicPlace.Overstruck) => UniversalCategory.ModifierBelow,
        _ => UniversalCategory.ModifierAbove,
    };
}
