using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>The ways in which scripts are shaped (https://learn.microsoft.com/typography/script-development/standard and its neighbours).</summary>
internal enum ShapingModel
{
    Standard,
    Arabic,
    Hebrew,
    Hangul,
    Thai,
    Indic,
    Khmer,
    Myanmar,
    Universal,
}

internal static class ShapingModels
{
    /// <summary>How <paramref name="font"/> wants the script shaped: a font that has rules for no script, or only for an older way, is shaped plainly.</summary>
    public static ShapingModel Of(Script script, OpenTypeFont font)
    {
        var tag = font.Substitutions?.ScriptTag(ScriptTags.Of(script)) ?? "";
        return script switch
        {
            Script.Arabic => ShapingModel.Arabic,
            Script.Syriac => IsPlain(tag) ? ShapingModel.Standard : ShapingModel.Arabic,
            Script.Hebrew => ShapingModel.Hebrew,
            Script.Hangul => ShapingModel.Hangul,
            Script.Thai or Script.Lao => ShapingModel.Thai,
            Script.Khmer => ShapingModel.Khmer,
            Script.Myanmar => IsPlain(tag) || tag == "mymr" ? ShapingModel.Standard : ShapingModel.Myanmar,
            _ when IsPlain(tag) => ShapingModel.Standard,
            Script.Devanagari or Script.Bengali or Script.Gurmukhi or Script.Gujarati or Script.Oriya or Script.Tamil or Script.Telugu or Script.Kannada or Script.Malayalam =>
                tag.EndsWith('3') ? ShapingModel.Universal : ShapingModel.Indic,
            _ => ScriptTags.IsUniversal(script) ? ShapingModel.Universal : ShapingModel.Standard,
        };
    }

    private static bool IsPlain(string tag) => tag is "" or "DFLT" or "dflt" or "latn";
}
