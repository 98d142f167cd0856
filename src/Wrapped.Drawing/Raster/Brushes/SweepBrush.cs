using System.Numerics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>Around a centre, from the first angle on all the way round.</summary>
internal sealed class SweepBrush(SweepPaint paint, Ramp ramp, Matrix3x2 toGradient) : Brush
{
    private readonly bool _backwards = paint.ToDegrees < paint.FromDegrees;
    private readonly float _first = MathF.Min(paint.FromDegrees, paint.ToDegrees) / 360;
    private readonly float _turns = MathF.Max(MathF.Abs(paint.ToDegrees - paint.FromDegrees) / 360, 1e-6f);

    public override bool IsOpaque => ramp.IsOpaque;

    public override void Row(int x, int y, Span<uint> ink)
    {
        var start = Steady.Place(new(x + 0.5f, y + 0.5f), toGradient) - paint.Centre;
        var step = new Vector2(toGradient.M11, toGradient.M12);
        for (var pixel = 0; pixel < ink.Length; pixel++)
        {
            var turn = Turn(start + (step * pixel)) - _first;
            var at = (turn - MathF.Floor(turn)) / _turns;
            ink[pixel] = ramp.At(_backwards ? 1 - at : at);
        }
    }

    // The angle as a share of a full turn. A polynomial (error below 0.001 degrees) instead of the machine's arc tangent:
    // the same bytes everywhere.
    private static float Turn(Vector2 point)
    {
        var (across, down) = (MathF.Abs(point.X), MathF.Abs(point.Y));
        var (small, large) = (MathF.Min(across, down), MathF.Max(across, down));
        if (large == 0)
            return 0;
        var ratio = small / large;
        var square = ratio * ratio;
        var angle = ((((((((((-0.01172120f * square) + 0.05265332f) * square) - 0.11643287f) * square) + 0.19354346f) * square) - 0.33262347f) * square) + 0.99997726f) * ratio;
        var turn = angle / MathF.Tau;
        if (down > across)
            turn = 0.25f - turn;
        if (point.X < 0)
            turn = 0.5f - turn;
        return point.Y < 0 ? 1 - turn : turn;
    }
}
