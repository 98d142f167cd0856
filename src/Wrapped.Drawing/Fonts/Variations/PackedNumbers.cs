using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Variations;

/// <summary>Run-length lists of a variable font (https://learn.microsoft.com/typography/opentype/spec/otvarcommonformats).</summary>
internal static class PackedNumbers
{
    /// <summary>The numbers of points, ascending; null means every point.</summary>
    public static int[]? Points(ref FontCursor cursor)
    {
        int count = cursor.U8();
        if (count == 0)
            return null;
        if ((count & 0x80) != 0)
            count = ((count & 0x7F) << 8) | cursor.U8();
        var points = new int[count];
        var (value, filled) = (0, 0);
        while (filled < count)
        {
            var control = cursor.U8();
            var run = (control & 0x7F) + 1;
            for (var i = 0; i < run && filled < count; i++)
                points[filled++] = value += (control & 0x80) != 0 ? cursor.U16() : cursor.U8();
        }
        return points;
    }

    public static float[] Deltas(ref FontCursor cursor, int count)
    {
        var deltas = new float[count];
        var filled = 0;
        while (filled < count)
        {
            var control = cursor.U8();
            var run = Math.Min((control & 0x3F) + 1, count - filled);
            for (var i = 0; i < run; i++)
                deltas[filled++] = (control & 0x80) != 0 ? 0 : (control & 0x40) != 0 ? cursor.S16() : cursor.S8();
        }
        return deltas;
    }
}
