using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>How the first ra of a syllable asks to be written as a reph.</summary>
internal enum RephSpelling
{
    /// <summary>Ra and halant.</summary>
    Halant,

    /// <summary>Ra, halant and a joiner.</summary>
    Joiner,

    /// <summary>A character of its own.</summary>
    Letter,
}

/// <summary>In what the scripts of India differ (https://learn.microsoft.com/typography/script-development/telugu and its neighbours).</summary>
/// <param name="Halant">The script's own.</param>
/// <param name="Reph">How it is spelled.</param>
/// <param name="RephPlace">Where it ends up.</param>
/// <param name="BelowComesBefore">Whether consonants before the base may be written below.</param>
/// <param name="HasHalves">Whether a half form ends where a vowel sign may stand.</param>
internal sealed record IndicRules(int Halant, RephSpelling Reph, IndicPlace RephPlace, bool BelowComesBefore, bool HasHalves)
{
    private static readonly IndicRules Devanagari = new(0x94D, RephSpelling.Halant, IndicPlace.BeforePost, true, true);
    private static readonly IndicRules Bengali = new(0x9CD, RephSpelling.Halant, IndicPlace.AfterBelow, true, true);
    private static readonly IndicRules Gurmukhi = new(0xA4D, RephSpelling.Halant, IndicPlace.BeforeBelow, true, true);
    private static readonly IndicRules Gujarati = new(0xACD, RephSpelling.Halant, IndicPlace.BeforePost, true, true);
    private static readonly IndicRules Oriya = new(0xB4D, RephSpelling.Halant, IndicPlace.AfterBase, true, true);
    private static readonly IndicRules Tamil = new(0xBCD, RephSpelling.Halant, IndicPlace.AfterPost, true, false);
    private static readonly IndicRules Telugu = new(0xC4D, RephSpelling.Joiner, IndicPlace.AfterPost, false, true);
    private static readonly IndicRules Kannada = new(0xCCD, RephSpelling.Halant, IndicPlace.AfterPost, false, true);
    private static readonly IndicRules Malayalam = new(0xD4D, RephSpelling.Letter, IndicPlace.AfterBase, true, false);

    public static IndicRules Of(Script script) => script switch
    {
        Script.Bengali => Bengali,
        Script.Gurmukhi => Gurmukhi,
        Script.Gujarati => Gujarati,
        Script.Oriya => Oriya,
        Script.Tamil => Tamil,
        Script.Telugu => Telugu,
        Script.Kannada => Kannada,
        Script.Malayalam => Malayalam,
        _ => Devanagari,
    };
}
