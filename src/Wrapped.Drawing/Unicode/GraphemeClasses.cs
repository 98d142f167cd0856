namespace Wrapped.Drawing.Unicode;

/// <summary>How characters cling together to what a reader calls one letter.</summary>
internal static partial class GraphemeClasses
{
    public static GraphemeClass Of(int codePoint)
    {
        var known = (GraphemeClass)RangeTable.Find(Table, codePoint);
        if (known != GraphemeClass.Hangul)
            return known;
        return HangulSyllables.IsOpen(codePoint) ? GraphemeClass.LV : GraphemeClass.LVT;
    }
}
