using Wrapped.Cards.Type;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;

namespace Wrapped.Cards;

/// <summary>The foot of every card: four bars of a sound, the name, and which days it tells of.</summary>
internal static class Brand
{
    private static readonly float[] Bars = [18, 34, 26, 12];

    /// <summary>With <paramref name="range"/> on the right, unless the card says it in large type already.</summary>
    public static void Draw(Canvas canvas, Frame frame, Typography type, Rgba colour, string range = "")
    {
        var (left, baseline) = (frame.Safe.Left + 3, frame.Safe.Bottom - 14);
        var bars = new Path();
        for (var i = 0; i < Bars.Length; i++)
            bars.Append(Shapes.RoundRectangle(Box.At(left + (i * 11), baseline - 10 - (Bars[i] / 2), 6, Bars[i]), 3), System.Numerics.Matrix3x2.Identity);
        canvas.Fill(bars, colour);
        canvas.Write(TextShaper.Line("Wrapped", type.Strong, 30), left + 58, baseline, colour);
        canvas.Write(Setting.Fit(range, type.Strong, 30, frame.Safe.Width - 300, 22), frame.Safe.Right, baseline, colour, Side.Right);
    }
}
