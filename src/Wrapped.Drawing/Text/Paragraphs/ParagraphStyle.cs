using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>How a paragraph looks.</summary>
/// <param name="Fonts">The typeface.</param>
/// <param name="Size">In pixels to the em.</param>
public sealed record ParagraphStyle(FontStack Fonts, float Size)
{
    /// <summary>Between letters, in ems; see <see cref="TextShaper.Line"/>.</summary>
    public float Tracking { get; init; }

    /// <summary>The least distance from baseline to baseline, in ems.</summary>
    public float Leading { get; init; }

    /// <summary>The least distance between the ink of two lines, in ems.</summary>
    public float Gap { get; init; } = 0.14f;

    public int MostLines { get; init; } = int.MaxValue;

    /// <summary>Whether all figures are of one width; see <see cref="TextShaper.Line"/>.</summary>
    public bool TabularFigures { get; init; }

    public TextAlignment Alignment { get; init; }

    /// <summary><see cref="TextDirection.Auto"/> asks the first strong character between two line ends of the text (rules P1 to P3 of https://www.unicode.org/reports/tr9/).</summary>
    public TextDirection Direction { get; init; }
}
