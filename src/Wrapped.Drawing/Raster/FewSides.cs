namespace Wrapped.Drawing.Raster;

/// <summary>Puts the sides of one row in order: a handful, as a rule, and nearly sorted, for which the simplest way is the quickest.</summary>
internal static class FewSides
{
    private const int Few = 48;

    /// <summary>Sorts <paramref name="sides"/> and leaves equal ones as they stood, where they are few.</summary>
    public static void Sort<T>(Span<T> sides, Comparison<T> order)
    {
        if (sides.Length > Few)
        {
            sides.Sort(order);
            return;
        }
        for (var i = 1; i < sides.Length; i++)
        {
            var (side, at) = (sides[i], i);
            for (; at > 0 && order(sides[at - 1], side) > 0; at--)
                sides[at] = sides[at - 1];
            sides[at] = side;
        }
    }
}
