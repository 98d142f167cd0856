using System.Numerics;

namespace Wrapped.Drawing.Raster;

/// <summary>In which parts of its height contours of an outline overlap: there its edges take more care.</summary>
/// <param name="Rows">One bit for each of 128 rows from the top of the outline's bounds, whose larger side they divide.</param>
internal sealed record Overlaps(UInt128 Rows)
{
    private const int Count = 128;
    private const float Hair = 0.01f;

    /// <summary>Of a shape that does not overlap itself.</summary>
    public static readonly Overlaps None = new(0);

    /// <summary>Asked once for each outline.</summary>
    public static Overlaps In(Path path) => path.Overlaps ??= Find(path);

    /// <summary>The stretches of height in which <paramref name="path"/>, so moved, overlaps itself, and a row more at both ends.</summary>
    public IEnumerable<(float Top, float Bottom)> Stretches(Path path, Matrix3x2 transform)
    {
        var bounds = path.Bounds;
        if (Rows == 0 || bounds.IsEmpty)
            yield break;
        if (transform.M12 != 0)
        {
            yield return (float.NegativeInfinity, float.PositiveInfinity);
            yield break;
        }
        var height = MathF.Max(bounds.Width, bounds.Height) / Count;
        for (var row = 0; row < Count;)
        {
            row += (int)UInt128.TrailingZeroCount(Rows >> row);
            var end = row + (int)UInt128.TrailingZeroCount(~(Rows >> row));
            if (row < Count)
            {
                var (one, other) = (Place(row - 1), Place(end + 1));
                yield return (MathF.Min(one, other), MathF.Max(one, other));
            }
            row = end;
        }

        float Place(int row) => ((bounds.Top + (row * height)) * transform.M22) + transform.M32;
    }

    // Looks along the middle of each row for a place where the winding number is more than one, or of another sign than before.
    private static Overlaps Find(Path path)
    {
        var bounds = path.Bounds;
        if (bounds.IsEmpty)
            return None;
        var edges = new Edges();
        edges.Add(path, Matrix3x2.CreateTranslation(-bounds.Left, -bounds.Top) * Matrix3x2.CreateScale(Count / MathF.Max(bounds.Width, bounds.Height)));
        var crossings = new List<(float X, int Direction)>();
        var rows = UInt128.Zero;
        var sign = 0;
        for (var row = 0; row < Count; row++)
        {
            var y = row + 0.5f;
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
                    rows |= UInt128.One << row;
            }
        }
        return rows == 0 ? None : new(rows);
    }
}
