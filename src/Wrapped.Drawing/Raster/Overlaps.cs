using System.Numerics;

namespace Wrapped.Drawing.Raster;

/// <summary>Whether contours of an outline overlap: then its edges take more care. Asked once for each glyph.</summary>
internal static class Overlaps
{
    private const int Rows = 128;
    private const float Hair = 0.01f;

    public static bool In(Path path) => path.Overlaps ??= Find(path);

    // Looks along the middle of each of 128 rows for a place where the winding number is more than one, or of both signs.
    private static bool Find(Path path)
    {
        var bounds = path.Bounds;
        if (bounds.IsEmpty)
            return false;
        var edges = new Edges();
        edges.Add(path, Matrix3x2.CreateTranslation(-bounds.Left, -bounds.Top) * Matrix3x2.CreateScale(Rows / MathF.Max(bounds.Width, bounds.Height)));
        var crossings = new List<(float X, int Direction)>();
        var sign = 0;
        for (var y = 0.5f; y < Rows; y++)
        {
            crossings.Clear();
            foreach (var (from, to) in edges.All)
            {
                if (from.Y <= y != to.Y <= y)
                    crossings.Add((from.X + ((to.X - from.X) * (y - from.Y) / (to.Y - from.Y)), from.Y < to.Y ? 1 : -1));
            }
            crossings.Sort();
            var winding = 0;
            for (var i = 0; i + 1 < crossings.Count; i++)
            {
                winding += crossings[i].Direction;
                if (winding == 0 || crossings[i + 1].X - crossings[i].X < Hair)
                    continue;
                sign = sign == 0 ? Math.Sign(winding) : sign;
                if (winding != sign)
                    return true;
            }
        }
        return false;
    }
}
