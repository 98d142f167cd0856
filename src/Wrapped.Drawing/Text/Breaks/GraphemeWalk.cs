using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Breaks;

/// <summary>Walks over a text character by character and tells which of them begin a cluster: rules GB1 to GB999.</summary>
internal struct GraphemeWalk
{
    private GraphemeClass? _last;
    private bool _oddFlags;
    private bool _afterPictograph;
    private bool _joinsPictograph;

    /// <summary>Whether the next character, of class <paramref name="next"/>, begins a cluster.</summary>
    public bool Starts(GraphemeClass next)
    {
        var breaks = _last is not { } last || !Clings(last, next);
        _oddFlags = next == GraphemeClass.RegionalIndicator && (breaks || !_oddFlags);
        _joinsPictograph = next == GraphemeClass.Joiner && _afterPictograph;
        _afterPictograph = next == GraphemeClass.Pictograph || (next == GraphemeClass.Extend && _afterPictograph);
        _last = next;
        return breaks;
    }

    private readonly bool Clings(GraphemeClass last, GraphemeClass next)
    {
        // GB3 to GB5.
        if (IsControl(last) || IsControl(next))
            return last == GraphemeClass.CR && next == GraphemeClass.LF;
        // GB9 and GB9a.
        if (next is GraphemeClass.Extend or GraphemeClass.Joiner or GraphemeClass.SpacingMark)
            return true;
        return (last, next) switch
        {
            // GB6 to GB8.
            (GraphemeClass.L, GraphemeClass.L or GraphemeClass.V or GraphemeClass.LV or GraphemeClass.LVT) => true,
            (GraphemeClass.LV or GraphemeClass.V, GraphemeClass.V or GraphemeClass.T) => true,
            (GraphemeClass.LVT or GraphemeClass.T, GraphemeClass.T) => true,
            // GB9b.
            (GraphemeClass.Prepend, _) => true,
            // GB11.
            (GraphemeClass.Joiner, GraphemeClass.Pictograph) => _joinsPictograph,
            // GB12 and GB13.
            (GraphemeClass.RegionalIndicator, GraphemeClass.RegionalIndicator) => _oddFlags,
            _ => false,
        };
    }

    private static bool IsControl(GraphemeClass type) => type is GraphemeClass.Control or GraphemeClass.CR or GraphemeClass.LF;
}
