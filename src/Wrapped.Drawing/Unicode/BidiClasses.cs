namespace Wrapped.Drawing.Unicode;

/// <summary>How a character takes part in the direction of text (https://www.unicode.org/reports/tr9/).</summary>
internal static partial class BidiClasses
{
    public static BidiClass Of(int codePoint) => (BidiClass)RangeTable.Find(Table, codePoint);
}
