namespace Wrapped.Drawing.Unicode;

/// <summary>How a character takes part in the direction of text (https://www.unicode.org/reports/tr9/).</summary>
internal static partial class BidiClasses
{
    public static BidiClass Of(int codePoint) => (BidiClass)RangeTable.Find(Table, codePoint);

    /// <summary>Whether a PDI ends what begins here.</summary>
    public static bool OpensIsolate(this BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>Whether rule X9 takes such characters out of the text.</summary>
    public static bool IsTakenOut(this BidiClass type) => type is BidiClass.BN or BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO or BidiClass.PDF;
}
