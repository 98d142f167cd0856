using System.Numerics;

namespace Wrapped.Drawing.Raster.Brushes;

internal sealed class LinearBrush : Brush
{
    private readonly Ramp _ramp;
    private readonly float _byX;
    private readonly float _byY;
    private readonly float _start;

    public LinearBrush(LinearPaint paint, Ramp ramp, Matrix3x2 toGradient)
    {
        _ramp = ramp;
        var along = paint.To - paint.From;
        along /= along.LengthSquared();
        _byX = Vector2.Dot(along, new(toGradient.M11, toGradient.M12));
        _byY = Vector2.Dot(along, new(toGradient.M21, toGradient.M22));
        _start = Vector2.Dot(along, toGradient.Translation - paint.From);
    }

    public override bool IsOpaque => _ramp.IsOpaque;

    public override void Row(int x, int y, Span<uint> ink)
    {
        var start = _start + (_byX * (x + 0.5f)) + (_byY * (y + 0.5f));
        if (_byX == 0)
        {
            ink.Fill(_ramp.At(start));
            return;
        }

        for (var done = 0; done < ink.Length; done += 8)
            _ramp.At(Lanes.Line(start, _byX, done), ink.Slice(done, Math.Min(8, ink.Length - done)));
    }
}
