namespace Wrapped.Drawing.Text.Bidi;

/// <summary>From the order of the text to the order of the eye (rule L2, https://www.unicode.org/reports/tr9/#L2).</summary>
public static class VisualOrder
{
    /// <summary>Puts <paramref name="runs"/>, each of one level and in the order of the text, from left to right.</summary>
    public static void Arrange<T>(Span<T> runs, Func<T, byte> levelOf)
    {
        var highest = 0;
        foreach (var run in runs)
            highest = Math.Max(highest, levelOf(run));
        for (var level = highest; level >= 1; level--)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var end = i;
                while (end < runs.Length && levelOf(runs[end]) >= level)
                    end++;
                if (end - i > 1)
                    runs[i..end].Reverse();
                i = Math.Max(i, end - 1);
            }
        }
    }
}
