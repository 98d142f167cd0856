namespace Wrapped.Drawing.Fonts.Layout;

/// <summary>The bits by which glyphs allow features: most features touch every glyph, some only those that ask for them.</summary>
internal static class FeatureMask
{
    public const uint Everywhere = 1;
    public const uint Isolated = 1 << 1;
    public const uint Final = 1 << 2;
    public const uint Medial = 1 << 3;
    public const uint Initial = 1 << 4;
    public const uint LeadingJamo = 1 << 5;
    public const uint VowelJamo = 1 << 6;
    public const uint TrailingJamo = 1 << 7;
    public const uint Reph = 1 << 8;
    public const uint Half = 1 << 9;
    public const uint BelowBase = 1 << 10;
    public const uint AboveBase = 1 << 11;
    public const uint PostBase = 1 << 12;
    public const uint PreBase = 1 << 13;
    public const uint AfterRo = 1 << 14;
    public const uint SecondFinal = 1 << 15;
    public const uint ThirdFinal = 1 << 16;
    public const uint SecondMedial = 1 << 17;

    public static uint Of(string feature) => feature switch
    {
        "isol" => Isolated,
        "fina" => Final,
        "medi" => Medial,
        "init" => Initial,
        "ljmo" => LeadingJamo,
        "vjmo" => VowelJamo,
        "tjmo" => TrailingJamo,
        "rphf" => Reph,
        "half" => Half,
        "blwf" => BelowBase,
        "abvf" => AboveBase,
        "pstf" => PostBase,
        "pref" => PreBase,
        "cfar" => AfterRo,
        "fin2" => SecondFinal,
        "fin3" => ThirdFinal,
        "med2" => SecondMedial,
        _ => Everywhere,
    };
}
