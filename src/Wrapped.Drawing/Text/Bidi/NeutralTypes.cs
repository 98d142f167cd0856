using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>What has no direction takes that of both neighbours where they agree, and the line's where they do not (rules N1 and N2).</summary>
internal static class NeutralTypes
{
    public static void Resolve(BidiClass[] classes, BidiClass edge)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsStrong(classes[i]))
                continue;
            var end = i;
            while (end < classes.Length && !IsStrong(classes[end]))
                end++;
            var before = i == 0 ? edge : Direction(classes[i - 1]);
            var after = end == classes.Length ? edge : Direction(classes[end]);
            Array.Fill(classes, before == after ? before : edge, i, end - i);
            i = end - 1;
        }
    }

    private static bool IsStrong(BidiClass type) => type is BidiClass.L or BidiClass.R or BidiClass.EN or BidiClass.AN;

    private static BidiClass Direction(BidiClass type) => type == BidiClass.L ? BidiClass.L : BidiClass.R;
}
