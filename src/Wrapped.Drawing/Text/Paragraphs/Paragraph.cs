using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>Text in a box: lines that end where Unicode lets them, placed by their ink, none of which leaves the box.</summary>
public sealed class Paragraph
{
    internal Paragraph(IReadOnlyList<ParagraphLine> lines, float size, float height, bool isWhole)
    {
        Lines = lines;
        Size = size;
        Height = height;
        IsWhole = isWhole;
        foreach (var (line, _) in lines)
            Width = line.Ink.IsEmpty ? Width : MathF.Max(Width, line.Ink.Width);
    }

    public IReadOnlyList<ParagraphLine> Lines { get; }

    /// <summary>In pixels to the em.</summary>
    public float Size { get; }

    /// <summary>Of the widest line's ink.</summary>
    public float Width { get; }

    /// <summary>From the highest ink to the lowest, or to the last baseline where nothing hangs below it.</summary>
    public float Height { get; }

    /// <summary>Whether nothing of the text was cut off.</summary>
    public bool IsWhole { get; }

    /// <summary>Where the last line stands, from the top of the box.</summary>
    public float LastBaseline => Lines.Count == 0 ? 0 : Lines[^1].Origin.Y;

    /// <summary>
    /// <paramref name="text"/> in a box of <paramref name="width"/> by <paramref name="height"/> pixels. What is too much is cut off, never within a letter, and an ellipsis
    /// stands for it; a word wider than the box is broken. No lines at all where not even one is low enough for the box.
    /// </summary>
    public static Paragraph Set(string text, ParagraphStyle style, float width, float height = float.PositiveInfinity)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        return new ParagraphSetter(HardLine.Split(text, style), style, width, height).Set(style.Size);
    }

    /// <summary>
    /// The text as large as it goes, from the size of <paramref name="style"/> down to <paramref name="least"/>, without breaking a word. Where even that is too large
    /// it is cut off; where the box is lower than one such line, one smaller line fills its height.
    /// </summary>
    public static Paragraph Fit(string text, ParagraphStyle style, float width, float height, float least)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        return FittingSize.Find(new(HardLine.Split(text, style), style, width, height), style.Size, least);
    }

    /// <summary>One line of at most <paramref name="width"/> pixels of ink: as much of <paramref name="text"/> as goes before an ellipsis, or all of it. <paramref name="tracking"/> is in pixels.</summary>
    public static TextLine Cut(string text, FontStack fonts, float size, float width, float tracking = 0)
    {
        var style = new ParagraphStyle(fonts, size) { Tracking = tracking / size, MostLines = 1 };
        return Set(text, style, width) is { Lines: [var (line, _)] } ? line : TextShaper.Line("…", fonts, size);
    }

    /// <summary>These lines of <paramref name="size"/> below each other, <paramref name="gap"/> ems between their ink, each at the left.</summary>
    public static Paragraph Stack(IReadOnlyList<TextLine> lines, float size, float gap = 0.14f)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var stack = new LineStack(0, gap * size);
        return new([.. lines.Select(line => new ParagraphLine(line, new(line.Ink.IsEmpty ? 0 : -line.Ink.Left, stack.Add(line.Ink))))], size, stack.Bottom, isWhole: true);
    }
}
