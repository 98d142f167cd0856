namespace Wrapped.Drawing.Unicode;

/// <summary>What a character is within an Indic syllable.</summary>
internal static partial class SyllabicCategories
{
    public static SyllabicCategory Of(int codePoint) => (SyllabicCategory)RangeTable.Find(Table, codePoint);
}
