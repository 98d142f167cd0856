using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Variations;

/// <summary>The axes along which a variable font moves (https://learn.microsoft.com/typography/opentype/spec/fvar and avar).</summary>
internal static class VariationAxes
{
    /// <summary>Where <paramref name="weight"/> lies on every axis, -1 to 1 each with 0 the default; none where the font does not vary.</summary>
    public static float[] Normalise(FontBytes fvar, FontBytes avar, float weight)
    {
        if (fvar.IsEmpty)
            return [];
        var (first, count, size) = (fvar.U16(4), fvar.U16(8), fvar.U16(10));
        var coordinates = new float[count];
        for (var i = 0; i < count; i++)
        {
            var axis = fvar.Slice(first + (i * size), 16);
            if (axis.Tag(0) == "wght")
                coordinates[i] = Snap(Share(weight, axis.Fixed(4), axis.Fixed(8), axis.Fixed(12)));
        }
        if (!avar.IsEmpty)
            Bend(avar, coordinates);
        return coordinates;
    }

    // To the grid of 2.14 bits on which fonts count.
    private static float Snap(float coordinate) => MathF.Floor((coordinate * 16384) + 0.5f) / 16384;

    private static float Share(float value, float least, float standard, float most)
    {
        value = MathF.Max(least, MathF.Min(most, value));
        if (value < standard)
            return (value - standard) / (standard - least);
        return value > standard ? (value - standard) / (most - standard) : 0;
    }

    private static void Bend(FontBytes avar, float[] coordinates)
    {
        var cursor = new FontCursor(avar, 8);
        for (var i = 0; i < coordinates.Length; i++)
        {
            var (value, bent) = (coordinates[i], coordinates[i]);
            var (lastFrom, lastTo) = (float.NegativeInfinity, 0f);
            var points = cursor.U16();
            for (var n = 0; n < points; n++)
            {
                var (from, to) = (cursor.F2Dot14(), cursor.F2Dot14());
                if (value >= lastFrom && value <= from && from > lastFrom)
                    bent = float.IsNegativeInfinity(lastFrom) ? to : lastTo + ((value - lastFrom) / (from - lastFrom) * (to - lastTo));
                (lastFrom, lastTo) = (from, to);
            }
            coordinates[i] = Snap(bent);
        }
    }
}
