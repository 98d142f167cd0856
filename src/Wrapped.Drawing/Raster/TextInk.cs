namespace Wrapped.Drawing.Raster;

/// <summary>Whether glyphs may be filled one after another.</summary>
internal static class TextInk
{
    /// <summary>Letters that join, as Arabic ones do, overlap: with ink that shows what is below, a run must be filled as one shape.</summary>
    public static bool ShowsOverlaps(Paint paint, Blend blend) => blend != Blend.Over || paint switch
    {
        SolidPaint solid => solid.Colour.A < 1,
        GradientPaint gradient => gradient.Stops.Any(stop => stop.Colour.A < 1),
        _ => false,
    };
}
