using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Fonts.Layout;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing.Indic;

/// <summary>Which forms the font has for the consonants of a script.</summary>
internal sealed class IndicForms(LookupProbe probe, FeatureLookups features, OpenTypeFont font, Script script)
{
    private readonly int _halant = font.Glyph(IndicRules.Of(script).Halant);

    // Rules of Malayalam fonts look around.
    private readonly bool _alone = script != Script.Malayalam;

    public Script Script { get; } = script;

    public IndicRules Rules { get; } = IndicRules.Of(script);

    /// <summary>The glyph of the script's halant; 0 for none.</summary>
    public int Halant => _halant;

    public bool Has(string feature) => features.Has(feature);

    public bool Has(string feature, params ReadOnlySpan<int> glyphs) => probe.Has(feature, glyphs, _alone);

    /// <summary>The font decides which consonants it can write below or after another.</summary>
    public IndicPlace PlaceOf(int consonant)
    {
        if (_halant == 0)
            return IndicPlace.Base;
        if (Joins("blwf", consonant) || Joins("vatu", consonant))
            return IndicPlace.Below;
        return Joins("pstf", consonant) || Joins("pref", consonant) ? IndicPlace.Post : IndicPlace.Base;
    }

    private bool Joins(string feature, int consonant) => Has(feature, _halant, consonant) || Has(feature, consonant, _halant);
}
