namespace Wrapped.Drawing.Fonts;

/// <summary>Which slices of a typeface may hold a character, found in a few steps where there are a hundred of them.</summary>
internal sealed class SliceIndex
{
    // Where the answer changes, and the slices from there on in their own order.
    private readonly int[] _starts;
    private readonly FontSlice[][] _slices;

    public SliceIndex(IReadOnlyList<FontSlice> slices)
    {
        var edges = slices.SelectMany(slice => slice.Ranges).SelectMany(range => new[] { range.First, range.Last + 1 });
        _starts = [.. edges.Append(0).Distinct().Order()];
        var holders = Array.ConvertAll(_starts, _ => new List<FontSlice>());
        foreach (var slice in slices)
        {
            // No ranges means that nobody knows before it is read.
            var ranges = slice.Ranges.Count > 0 ? slice.Ranges : [new(0, int.MaxValue - 1)];
            foreach (var (first, last) in ranges)
            {
                for (var i = Array.BinarySearch(_starts, first); i < _starts.Length && _starts[i] <= last; i++)
                {
                    if (holders[i].Count == 0 || holders[i][^1] != slice)
                        holders[i].Add(slice);
                }
            }
        }
        _slices = Array.ConvertAll(holders, list => list.ToArray());
    }

    public FontSlice[] For(int codePoint)
    {
        var found = Array.BinarySearch(_starts, codePoint);
        return _slices[found >= 0 ? found : ~found - 1];
    }
}
