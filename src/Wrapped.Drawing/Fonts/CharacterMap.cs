using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts;

/// <summary>From code points to glyphs: formats 4 and 12 (https://learn.microsoft.com/typography/opentype/spec/cmap).</summary>
internal sealed class CharacterMap
{
    private readonly FontBytes _short;
    private readonly FontBytes _long;

    public CharacterMap(FontBytes cmap)
    {
        var count = cmap.U16(2);
        for (var i = 0; i < count; i++)
        {
            var table = cmap.At32(4 + (i * 8) + 4);
            switch (table.U16(0))
            {
                case 4:
                    _short = table;
                    break;
                case 12:
                    _long = table;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The glyph of <paramref name="codePoint"/>; 0 where the font has none.</summary>
    public int Glyph(int codePoint)
    {
        if (!_long.IsEmpty)
            return InGroups(codePoint);
        return !_short.IsEmpty && codePoint <= 0xFFFF ? InSegments(codePoint) : 0;
    }

    private int InGroups(int codePoint)
    {
        var (low, high) = (0, _long.Offset32(12) - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var group = 16 + (middle * 12);
            if (codePoint < _long.U32(group))
                high = middle - 1;
            else if (codePoint > _long.U32(group + 4))
                low = middle + 1;
            else
                return (int)(_long.U32(group + 8) + (codePoint - _long.U32(group))) & 0xFFFF;
        }
        return 0;
    }

    private int InSegments(int codePoint)
    {
        var length = _short.U16(6);
        var (ends, starts, deltas, offsets) = (14, 16 + length, 16 + (2 * length), 16 + (3 * length));
        var (low, high) = (0, (length / 2) - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_short.U16(ends + (middle * 2)) < codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        var segment = low * 2;
        var start = _short.U16(starts + segment);
        if (codePoint < start || codePoint > _short.U16(ends + segment))
            return 0;
        var delta = _short.U16(deltas + segment);
        var offset = _short.U16(offsets + segment);
        if (offset == 0)
            return (codePoint + delta) & 0xFFFF;
        // The offset counts from where it stands itself.
        var glyph = _short.U16(offsets + segment + offset + ((codePoint - start) * 2));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
