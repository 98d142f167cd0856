namespace Wrapped.Drawing.Unicode;

/// <summary>How a letter of a joined script meets its neighbours (https://www.unicode.org/versions/Unicode15.0.0/ch09.pdf).</summary>
internal static partial class JoiningTypes
{
    public static JoiningType Of(int codePoint) => (JoiningType)RangeTable.Find(Table, codePoint);
}
