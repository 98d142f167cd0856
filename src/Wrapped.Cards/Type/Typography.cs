using Wrapped.Drawing.Fonts;

namespace Wrapped.Cards.Type;

/// <summary>The house's typefaces; each falls back to Noto for the scripts that it lacks.</summary>
internal sealed class Typography(FontShelf fonts)
{
    /// <summary>Wide and friendly: numerals and titles.</summary>
    public FontStack Display { get; } = fonts.Stack("bricolage-grotesque", 800);

    /// <summary>Tall and narrow: names that fill a poster.</summary>
    public FontStack Poster { get; } = fonts.Stack("anton", 900);

    /// <summary>Small print.</summary>
    public FontStack Text { get; } = fonts.Stack("inter", 450);

    public FontStack Strong { get; } = fonts.Stack("inter", 620);

    public FontStack Serif { get; } = fonts.Stack("instrument-serif", 500);

    public FontStack SerifItalic { get; } = fonts.Stack("instrument-serif", 500, italic: true);
}
