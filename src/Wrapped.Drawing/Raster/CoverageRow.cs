namespace Wrapped.Drawing.Raster;

/// <summary>What one edge changes in one row of pixels.</summary>
internal static class CoverageRow
{
    /// <summary>
    /// Adds an edge that runs from <paramref name="enter"/> to <paramref name="leave"/>, in pixels from the start of <paramref name="changes"/>,
    /// while it falls by <paramref name="height"/> of the row; everything right of it is covered by that much.
    /// </summary>
    public static void Cross(Span<float> changes, float enter, float leave, float height)
    {
        var pixels = changes.Length - 1;
        if (pixels == 1)
        {
            // The part of the pixel left of the edge stays bare; the next pixel makes up for it.
            var bare = (enter + leave) / 2;
            changes[0] += height * (1 - bare);
            changes[1] += height * bare;
            return;
        }

        // Over several pixels the edge cuts a triangle off the first, strips off the middle ones, and a triangle off the last.
        var share = 1 / (leave - enter);
        var rest = 1 - enter;
        var over = leave - pixels + 1;
        var first = share * rest * rest / 2;
        var last = share * over * over / 2;
        changes[0] += height * first;
        if (pixels == 2)
        {
            changes[1] += height * (1 - first - last);
        }
        else
        {
            var second = share * (1.5f - enter);
            changes[1] += height * (second - first);
            for (var pixel = 2; pixel < pixels - 1; pixel++)
                changes[pixel] += height * share;
            changes[pixels - 1] += height * (1 - (second + ((pixels - 3) * share)) - last);
        }

        changes[pixels] += height * last;
    }
}
