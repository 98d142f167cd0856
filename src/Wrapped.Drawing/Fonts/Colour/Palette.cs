using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Colour;

/// <summary>The first palette of a font (https://learn.microsoft.com/typography/opentype/spec/cpal).</summary>
internal sealed class Palette(FontBytes cpal)
{
    // Stands for the colour of the text; emoji mean ink by it.
    private const int TextColour = 0xFFFF;

    public Rgba Colour(int index, float alpha)
    {
        if (index == TextColour)
            return Rgba.Black.Fade(alpha);
        if (index >= cpal.U16(2))
            throw new UnreadableFontException("The font asks for a colour that is not in its palette.");
        var record = cpal.Offset32(8) + ((cpal.U16(12) + index) * 4);
        return new(cpal.U8(record + 2) / 255f, cpal.U8(record + 1) / 255f, cpal.U8(record) / 255f, cpal.U8(record + 3) / 255f * alpha);
    }
}
