using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>The first character with a direction of its own, isolates passed over, in a paragraph or in an isolate up to its end (rules P2, P3 and X5c).</summary>
internal struct FirstStrong(bool inIsolate)
{
    private int _depth;

    /// <summary>Whether that character runs from right to left; not so if there is none.</summary>
    public bool RightToLeft { get; private set; }

    /// <summary>Whether the paragraph or the rest of the isolate that <paramref name="classes"/> begin with runs from right to left.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<BidiClass> classes, bool inIsolate)
    {
        var first = new FirstStrong(inIsolate);
        foreach (var type in classes)
        {
            if (first.Ends(type))
                break;
        }
        return first.RightToLeft;
    }

    /// <summary>Takes the next character; true when no further one can tell.</summary>
    public bool Ends(BidiClass type)
    {
        if (type == BidiClass.B || (type == BidiClass.PDI && _depth == 0 && inIsolate))
            return true;
        if (type == BidiClass.PDI)
            _depth = Math.Max(0, _depth - 1);
        else if (type.OpensIsolate())
            _depth++;
        if (_depth > 0 || type is not (BidiClass.L or BidiClass.R or BidiClass.AL))
            return false;
        RightToLeft = type != BidiClass.L;
        return true;
    }
}
