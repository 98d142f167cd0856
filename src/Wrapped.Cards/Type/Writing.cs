using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Drawing.Text.Paragraphs;

namespace Wrapped.Cards.Type;

/// <summary>Which side of a line stands at a given x.</summary>
internal enum Side
{
    Left,
    Centre,
    Right,
}

/// <summary>Places lines by their ink, so that what looks aligned is aligned.</summary>
internal static class Writing
{
    public static void Write(this Canvas canvas, TextLine line, float x, float baseline, Rgba colour, Side side = Side.Left)
    {
        if (!line.Ink.IsEmpty)
            canvas.Draw(line, new(x - Anchor(line.Ink, side), baseline), colour);
    }

    /// <summary>Each line of <paramref name="text"/> stands at <paramref name="x"/>, the highest ink at <paramref name="top"/>.</summary>
    public static void Write(this Canvas canvas, Paragraph text, float x, float top, Rgba colour, Side side = Side.Left)
    {
        foreach (var (line, origin) in text.Lines)
            canvas.Write(line, x, top + origin.Y, colour, side);
    }

    private static float Anchor(Box ink, Side side) => side switch
    {
        Side.Left => ink.Left,
        Side.Right => ink.Right,
        _ => (ink.Left + ink.Right) / 2,
    };
}
