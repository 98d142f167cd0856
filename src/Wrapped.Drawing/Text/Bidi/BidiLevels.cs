using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>
/// The level of every character of a line: even from left to right, odd from right to left (https://www.unicode.org/reports/tr9/).
/// Explicit embeddings, overrides and isolates count as nothing, so that a name cannot turn its surroundings around.
/// </summary>
public static class BidiLevels
{
    public static byte[] Of(ReadOnlySpan<int> codePoints, TextDirection direction = TextDirection.Auto)
    {
        var originals = new BidiClass[codePoints.Length];
        for (var i = 0; i < codePoints.Length; i++)
            originals[i] = Neutralise(BidiClasses.Of(codePoints[i]));

        var paragraph = Paragraph(originals, direction);
        var classes = (BidiClass[])originals.Clone();
        var edge = (paragraph & 1) != 0 ? BidiClass.R : BidiClass.L;
        WeakTypes.Resolve(classes, edge);
        BracketPairs.Resolve(codePoints, originals, classes, edge);
        NeutralTypes.Resolve(classes, edge);
        return Levels(originals, classes, paragraph);
    }

    /// <summary>The level of the whole: what its first strong character says where <paramref name="direction"/> does not.</summary>
    public static byte Base(ReadOnlySpan<int> codePoints, TextDirection direction)
    {
        var classes = new BidiClass[codePoints.Length];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = BidiClasses.Of(codePoints[i]);
        return Paragraph(classes, direction);
    }

    private static BidiClass Neutralise(BidiClass type) => type >= BidiClass.LRE ? BidiClass.BN : type;

    // Rules P2 and P3.
    private static byte Paragraph(BidiClass[] classes, TextDirection direction)
    {
        if (direction != TextDirection.Auto)
            return (byte)(direction == TextDirection.RightToLeft ? 1 : 0);
        var first = Array.Find(classes, type => type is BidiClass.L or BidiClass.R or BidiClass.AL);
        return (byte)(first is BidiClass.R or BidiClass.AL ? 1 : 0);
    }

    // Rules I1, I2 and L1.
    private static byte[] Levels(BidiClass[] originals, BidiClass[] classes, byte paragraph)
    {
        var levels = new byte[classes.Length];
        var atEnd = true;
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            var separates = originals[i] is BidiClass.S or BidiClass.B;
            atEnd = separates || (atEnd && originals[i] is BidiClass.WS or BidiClass.BN);
            levels[i] = atEnd ? paragraph : Level(classes[i], paragraph);
        }
        return levels;
    }

    private static byte Level(BidiClass type, byte paragraph) => ((paragraph & 1) != 0, type) switch
    {
        (false, BidiClass.R) => (byte)(paragraph + 1),
        (false, BidiClass.AN or BidiClass.EN) => (byte)(paragraph + 2),
        (true, BidiClass.L or BidiClass.AN or BidiClass.EN) => (byte)(paragraph + 1),
        _ => paragraph,
    };
}
