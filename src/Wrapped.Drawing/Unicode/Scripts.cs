namespace Wrapped.Drawing.Unicode;

/// <summary>Which writing system a character belongs to (https://www.unicode.org/reports/tr24/).</summary>
internal static partial class Scripts
{
    public static Script Of(int codePoint) => (Script)RangeTable.Find(Table, codePoint);
}
