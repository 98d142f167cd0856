namespace Wrapped.Drawing.Raster.Compositing;

/// <summary>How much of each picture stays (https://www.w3.org/TR/compositing-1/#porterduffcompositingoperators).</summary>
internal static class PorterDuff
{
    /// <summary>The shares by the alphas of source and backdrop; null where colours are mixed.</summary>
    public static (float OfSource, float OfBackdrop)? Shares(Composite mode, float source, float backdrop) => mode switch
    {
        Composite.Clear => (0, 0),
        Composite.Source => (1, 0),
        Composite.Backdrop => (0, 1),
        Composite.SourceOver => (1, 1 - source),
        Composite.BackdropOver => (1 - backdrop, 1),
        Composite.SourceIn => (backdrop, 0),
        Composite.BackdropIn => (0, source),
        Composite.SourceOut => (1 - backdrop, 0),
        Composite.BackdropOut => (0, 1 - source),
        Composite.SourceAtop => (backdrop, 1 - source),
        Composite.BackdropAtop => (1 - backdrop, source),
        Composite.Xor => (1 - backdrop, 1 - source),
        Composite.Plus => (1, 1),
        _ => null,
    };
}
