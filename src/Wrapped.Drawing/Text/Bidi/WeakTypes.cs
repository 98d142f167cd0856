using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>Numbers, their signs, and marks take their direction from what they stand by (rules W1 to W7).</summary>
internal static class WeakTypes
{
    public static void Resolve(BidiClass[] classes, BidiClass before)
    {
        MarksFollow(classes, before);
        NumbersAfterArabic(classes, before);
        SignsBetweenNumbers(classes);
        SignsBesideNumbers(classes);
        NumbersAfterLatin(classes, before);
    }

    // W1.
    private static void MarksFollow(BidiClass[] classes, BidiClass before)
    {
        var previous = before;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == BidiClass.NSM)
                classes[i] = previous;
            previous = classes[i] == BidiClass.PDI || classes[i].OpensIsolate() ? BidiClass.ON : classes[i];
        }
    }

    // W2 and W3.
    private static void NumbersAfterArabic(BidiClass[] classes, BidiClass before)
    {
        var strong = before;
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

    // W4: a sign between two numbers joins them.
    private static void SignsBetweenNumbers(BidiClass[] classes)
    {
        for (var i = 1; i < classes.Length - 1; i++)
        {
            if (classes[i] is not (BidiClass.ES or BidiClass.CS))
                continue;
            var (left, right) = (classes[i - 1], classes[i + 1]);
            if (left == right && (left == BidiClass.EN || (left == BidiClass.AN && classes[i] == BidiClass.CS)))
                classes[i] = left;
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
            while (end < classes.Length && classes[end] == BidiClass.ET)
                end++;
            var besideNumber = (i > 0 && classes[i - 1] == BidiClass.EN) || (end < classes.Length && classes[end] == BidiClass.EN);
            Array.Fill(classes, besideNumber ? BidiClass.EN : BidiClass.ON, i, end - i);
            i = end - 1;
        }
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.ES or BidiClass.CS or BidiClass.ET)
                classes[i] = BidiClass.ON;
        }
    }

    // W7.
    private static void NumbersAfterLatin(BidiClass[] classes, BidiClass before)
    {
        var strong = before;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R)
                strong = classes[i];
            else if (classes[i] == BidiClass.EN && strong == BidiClass.L)
                classes[i] = BidiClass.L;
        }
    }
}
