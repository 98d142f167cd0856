namespace Wrapped.Drawing.Unicode;

/// <summary>Where a vowel sign stands around its consonant.</summary>
internal static partial class SyllabicPlaces
{
    public static SyllabicPlace Of(int codePoint) => (SyllabicPlace)RangeTable.Find(Table, codePoint);
}
