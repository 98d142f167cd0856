using static Wrapped.Drawing.Unicode.LineClass;
using LineClass = Wrapped.Drawing.Unicode.LineClass;

namespace Wrapped.Drawing.Text.Breaks;

/// <summary>What a line breaker has to remember of the characters before.</summary>
internal struct LineContext
{
    /// <summary>The class of the last character itself.</summary>
    public LineClass Raw { get; private set; }

    /// <summary>The class of the last character that is neither space nor a mark on another.</summary>
    public LineClass Last { get; private set; }

    public bool AfterSpaces { get; private set; }

    /// <summary>LB8: a zero width space, and perhaps spaces.</summary>
    public bool AfterZeroWidthSpace { get; private set; }

    /// <summary>LB9: whether a mark would belong to the last character.</summary>
    public bool TakesMarks { get; private set; }

    /// <summary>LB21a: the hyphen stands after a Hebrew letter.</summary>
    public bool AfterHebrewHyphen { get; private set; }

    /// <summary>LB25: within digits and their points.</summary>
    public bool InNumber { get; private set; }

    /// <summary>LB25: a number and its closing bracket.</summary>
    public bool AfterNumber { get; private set; }

    /// <summary>LB30a: the last of an odd count of regional indicators.</summary>
    public bool OddFlags { get; private set; }

    public void Add(LineClass next, bool afterBreak)
    {
        var isMark = next is CM or ZWJ;
        if (isMark && TakesMarks && !afterBreak)
        {
            Raw = next;
            return;
        }
        AfterZeroWidthSpace = next == ZW || (next == SP && AfterZeroWidthSpace);
        Raw = next;
        if (next == SP)
        {
            // A line of spaces has no character before them.
            if (afterBreak)
                Last = SP;
            (AfterSpaces, TakesMarks) = (true, false);
            (InNumber, AfterNumber, OddFlags, AfterHebrewHyphen) = (false, false, false, false);
            return;
        }
        var own = isMark ? AL : next;
        var adjoins = !AfterSpaces;
        AfterHebrewHyphen = own is HY or BA && Last == HL && adjoins;
        AfterNumber = own is CL or CP or CPWide && InNumber && adjoins;
        InNumber = own == NU || (own is SY or IS && InNumber && adjoins);
        OddFlags = own == RI && !(OddFlags && Last == RI && adjoins);
        (Last, AfterSpaces) = (own, false);
        TakesMarks = own is not (BK or CR or LF or NL or ZW);
    }
}
