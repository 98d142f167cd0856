namespace Wrapped.Drawing.Unicode;

/// <summary>Line breaking classes, resolved by rule LB1: scripts that are broken by dictionary, such as Thai, count as letters.</summary>
internal static partial class LineClasses
{
    public static LineClass Of(int codePoint)
    {
        var known = (LineClass)RangeTable.Find(Table, codePoint);
        if (known != LineClass.Hangul)
            return known;
        return HangulSyllables.IsOpen(codePoint) ? LineClass.H2 : LineClass.H3;
    }
}
