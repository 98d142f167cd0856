namespace Wrapped.Drawing.Unicode;

/// <summary>Characters that are shown in colour unless the text says otherwise (https://www.unicode.org/reports/tr51/).</summary>
internal static partial class EmojiPresentations
{
    public static bool Has(int codePoint) => RangeTable.Find(Table, codePoint) != 0;
}
