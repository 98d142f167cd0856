using System.Numerics;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>A paint made ready to give the colour of every pixel.</summary>
internal abstract class Brush
{
    /// <summary>Whether every pixel that it gives covers what is below.</summary>
    public virtual bool IsOpaque => false;

    /// <summary>Writes the premultiplied colours of row <paramref name="y"/> from pixel <paramref name="x"/> on.</summary>
    public abstract void Row(int x, int y, Span<uint> ink);

    /// <summary>A brush for <paramref name="paint"/>, whose own space <paramref name="space"/> takes to the canvas, on a shape inside <paramref name="bounds"/>.</summary>
    public static Brush Of(Paint paint, Matrix3x2 space, PixelBox bounds) => paint switch
    {
        SolidPaint solid => new SolidBrush(solid.Colour),
        GradientPaint gradient => OfGradient(gradient, gradient.Transform * space),
        MeshPaint mesh => new MeshBrush(mesh, bounds),
        _ => throw new NotSupportedException($"No brush paints a {paint.GetType().Name}."),
    };

    private static Brush OfGradient(GradientPaint gradient, Matrix3x2 space)
    {
        if (gradient.Stops.Count == 0 || !Matrix3x2.Invert(space, out var inverse))
            return new SolidBrush(default);
        var ramp = new Ramp(gradient.Stops, gradient.Spread);
        return gradient switch
        {
            // Without an extent the last colour is everywhere, as in SVG.
            LinearPaint linear when linear.From == linear.To => new SolidBrush(gradient.Stops[^1].Colour),
            RadialPaint radial when radial.FromCentre == radial.Centre && radial.FromRadius == radial.Radius => new SolidBrush(gradient.Stops[^1].Colour),
            LinearPaint linear => new LinearBrush(linear, ramp, inverse),
            RadialPaint radial when radial.FromCentre == radial.Centre && radial.FromRadius == 0 && radial.Radius > 0 => new RadialBrush(radial, ramp, inverse),
            RadialPaint radial => new TwoCircleBrush(radial, ramp, inverse),
            SweepPaint sweep => new SweepBrush(sweep, ramp, inverse),
            _ => throw new NotSupportedException($"No brush paints a {gradient.GetType().Name}."),
        };
    }
}
