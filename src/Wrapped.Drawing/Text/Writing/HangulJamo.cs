using Wrapped.Drawing.Fonts.Layout;

namespace Wrapped.Drawing.Text.Writing;

/// <summary>Tells the parts of old Korean syllables apart; modern syllables are composed before (https://learn.microsoft.com/typography/script-development/hangul).</summary>
internal static class HangulJamo
{
    public static void Mark(GlyphBuffer glyphs)
    {
        foreach (ref var glyph in glyphs.Span)
        {
            glyph.Mask |= glyph.CodePoint switch
            {
                (>= 0x1100 and <= 0x115F) or (>= 0xA960 and <= 0xA97C) => FeatureMask.LeadingJamo,
                (>= 0x1160 and <= 0x11A7) or (>= 0xD7B0 and <= 0xD7C6) => FeatureMask.VowelJamo,
                (>= 0x11A8 and <= 0x11FF) or (>= 0xD7CB and <= 0xD7FB) => FeatureMask.TrailingJamo,
                _ => 0,
            };
        }
    }
}
