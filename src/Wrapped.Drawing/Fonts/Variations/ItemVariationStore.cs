using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Variations;

/// <summary>Deltas of single numbers, such as kerning and anchors, along the axes (https://learn.microsoft.com/typography/opentype/spec/otvarcommonformats#item-variation-store).</summary>
internal sealed class ItemVariationStore(FontBytes store, float[] coordinates)
{
    private const int MostAxes = 16;
    private const int MostRegions = 1024;
    private const int LongWords = 0x8000;

    /// <summary>The delta in font units; zero where the store has none.</summary>
    public float Delta(int outer, int inner)
    {
        if (store.IsEmpty || coordinates.Length == 0 || outer >= store.U16(6))
            return 0;
        var regions = store.At32(2);
        var data = store.At32(8 + (outer * 4));
        if (data.IsEmpty || inner >= data.U16(0))
            return 0;

        var words = data.U16(2) & ~LongWords;
        var width = (data.U16(2) & LongWords) != 0 ? 2 : 1;
        var count = data.U16(4);
        if (count > MostRegions)
            throw new UnreadableFontException("A number of the font varies in too many ways.");
        var row = 6 + (count * 2) + (inner * width * (words + count));
        var sum = 0f;
        for (var i = 0; i < count; i++)
        {
            var bytes = i < words ? width * 2 : width;
            sum += Reach(regions, data.U16(6 + (i * 2))) * Read(data, row, bytes);
            row += bytes;
        }
        return sum;
    }

    private float Reach(FontBytes regions, int region)
    {
        var axes = regions.U16(0);
        if (axes > MostAxes)
            throw new UnreadableFontException("The font has too many axes.");
        var cursor = new FontCursor(regions, 4 + (region * axes * 6));
        var reach = 1f;
        for (var i = 0; i < axes; i++)
        {
            var (start, peak, end) = (cursor.F2Dot14(), cursor.F2Dot14(), cursor.F2Dot14());
            reach *= AxisReach.Of(i < coordinates.Length ? coordinates[i] : 0, start, peak, end);
        }
        return reach;
    }

    private static float Read(FontBytes data, int at, int bytes) => bytes switch
    {
        1 => data.S8(at),
        2 => data.S16(at),
        _ => data.S32(at),
    };
}
