namespace Wrapped.Drawing.Unicode;

/// <summary>Looks values up in tables of ranges: the first code point of a range and, in the lowest eight bits, its value.</summary>
internal static class RangeTable
{
    public static int Find(ReadOnlySpan<uint> table, int codePoint)
    {
        var wanted = ((uint)codePoint << 8) | 0xFF;
        var (low, high) = (0, table.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (table[middle] <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        return (int)(table[low] & 0xFF);
    }
}
