using Wrapped.Drawing.Fonts;

namespace Wrapped.Cards.Type;

/// <summary>The house's typefaces; each falls back to Noto for the scripts that it lacks, Han as it is written in <paramref name="language"/> where a name does not say itself.</summary>
internal sealed class Typography(FontShelf fonts, string language)
{
    /// <summary>Wide and friendly: numerals and titles.</summary>
    public FontStack Display { get; } = fonts.Stack("bricolage-grotesque", 800).In(language);

    /// <summary>Tall and narrow: names that fill a poster.</summary>
    public FontStack Poster { get; } = fonts.Stack("anton", 900).In(language);

    /// <summary>Small print.</summary>
    public FontStack Text { get; } = fonts.Stack("inter", 450).In(language);

    public FontStack Strong { get; } = fonts.Stack("inter", 620).In(language);

    public FontStack Serif { get; } = fonts.Stack("instrument-serif", 500).In(language);

    public FontStack SerifItalic { get; } = fonts.Stack("instrument-serif", 500, italic: true).In(language);
}
