using System.Collections.Concurrent;

namespace Wrapped.Drawing.Text;

/// <summary>Lines that were shaped lately, for a card tries many sizes of one text.</summary>
internal sealed class ShapeCache
{
    private const int MostLines = 1024;
    private const int LongestText = 256;

    private readonly ConcurrentDictionary<(string Text, TextDirection Direction, bool Tracked), IReadOnlyList<ShapedRun>> _lines = new();

    public IReadOnlyList<ShapedRun> Get(string text, TextDirection direction, bool tracked, Func<IReadOnlyList<ShapedRun>> shape)
    {
        if (text.Length > LongestText)
            return shape();
        if (_lines.TryGetValue((text, direction, tracked), out var known))
            return known;
        // Forgetting all is rare and cheap to mend.
        if (_lines.Count >= MostLines)
            _lines.Clear();
        return _lines[(text, direction, tracked)] = shape();
    }
}
