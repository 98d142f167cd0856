using Wrapped.Drawing.Unicode;

namespace Wrapped.Drawing.Text.Bidi;

/// <summary>What has no direction takes that of both neighbours where they agree, and the embedding's where they do not (rules N1 and N2).</summary>
internal static class NeutralTypes
{
    public static void Resolve(BidiClass[] classes, RunSequence sequence)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsStrong(classes[i]))
                continue;
            var end = i;
            while (end < classes.Length && !IsStrong(classes[end]))
                end++;
            var before = i == 0 ? sequence.Before : Direction(classes[i - 1]);
            var after = end == classes.Length ? sequence.After : Direction(classes[end]);
            Array.Fill(classes, before == after ? before : sequence.Embedding, i, end - i);
            i = end - 1;
        }
    }

    private static bool IsStrong(BidiClass type) => type is BidiClass.L or BidiClass.R or BidiClass.EN or BidiClass.AN;

    private static BidiClass Direction(BidiClass type) => type == BidiClass.L ? BidiClass.L : BidiClass.R;
}
