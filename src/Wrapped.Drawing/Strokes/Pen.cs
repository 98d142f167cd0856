namespace Wrapped.Drawing.Strokes;

/// <summary>How the ends of an open line look.</summary>
public enum Cap
{
    Butt,
    Round,
    Square,
}

/// <summary>How two stretches of a line meet.</summary>
public enum Join
{
    Miter,
    Round,
    Bevel,
}

/// <summary>What draws a line along a path, as SVG has it (https://www.w3.org/TR/SVG2/painting.html#StrokeProperties); all lengths in pixels.</summary>
public sealed record Pen(float Width)
{
    public Cap Cap { get; init; }

    public Join Join { get; init; }

    /// <summary>A miter that would be longer than so many widths is a bevel.</summary>
    public float MiterLimit { get; init; } = 4;

    /// <summary>Lengths of ink and gap in turn; an odd number of them is gone through twice. None, a negative one, or nothing but zeros: no gaps.</summary>
    public IReadOnlyList<float> Dashes { get; init; } = [];

    /// <summary>Where in the dashes a line begins.</summary>
    public float DashOffset { get; init; }
}
