using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>Numbers, their signs, and marks take their direction from what they stand by (rules W1 to W7).</summary>
internal static class WeakTypes
{
    public static void Resolve(BidiClass[] classes, BidiClass edge)
    {
        MarksFollow(classes, edge);
        NumbersAfterArabic(classes, edge);
        SignsBetweenNumbers(classes);
        SignsBesideNumbers(classes);
        NumbersAfterLatin(classes, edge);
    }

    // W1.
    private static void MarksFollow(BidiClass[] classes, BidiClass edge)
    {
        var previous = edge;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == BidiClass.NSM)
                classes[i] = previous;
            if (classes[i] != BidiClass.BN)
                previous = classes[i];
        }
    }

    // W2 and W3.
    private static void NumbersAfterArabic(BidiClass[] classes, BidiClass edge)
    {
        var strong = edge;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = classes[i];
            else if (classes[i] == BidiClass.EN && strong == BidiClass.AL)
                classes[i] = BidiClass.AN;
        }
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == BidiClass.AL)
                classes[i] = BidiClass.R;
        }
    }

    // W4: a sign between two numbers joins them; what is never drawn does not part them.
    private static void SignsBetweenNumbers(BidiClass[] classes)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is not (BidiClass.ES or BidiClass.CS))
                continue;
            var (before, after) = (Near(classes, i, -1), Near(classes, i, 1));
            if (before == after && (before == BidiClass.EN || (before == BidiClass.AN && classes[i] == BidiClass.CS)))
                classes[i] = before;
        }
    }

    // W5 and W6.
    private static void SignsBesideNumbers(BidiClass[] classes)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] != BidiClass.ET)
                continue;
            var end = i;
            while (end < classes.Length && classes[end] is BidiClass.ET or BidiClass.BN)
                end++;
            var besideNumber = Near(classes, i, -1) == BidiClass.EN || (end < classes.Length && classes[end] == BidiClass.EN);
            for (; i < end; i++)
            {
                if (classes[i] == BidiClass.ET)
                    classes[i] = besideNumber ? BidiClass.EN : BidiClass.ON;
            }
        }
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.ES or BidiClass.CS or BidiClass.ET)
                classes[i] = BidiClass.ON;
        }
    }

    // W7.
    private static void NumbersAfterLatin(BidiClass[] classes, BidiClass edge)
    {
        var strong = edge;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R)
                strong = classes[i];
            else if (classes[i] == BidiClass.EN && strong == BidiClass.L)
                classes[i] = BidiClass.L;
        }
    }

    private static BidiClass Near(BidiClass[] classes, int from, int step)
    {
        for (from += step; from >= 0 && from < classes.Length; from += step)
        {
            if (classes[from] != BidiClass.BN)
                return classes[from];
        }
        return BidiClass.ON;
    }
}
