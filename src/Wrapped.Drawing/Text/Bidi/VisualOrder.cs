namespace Wrapped.Drawing.Text.Bidi;

/// <summary>From the order of the text to the order of the eye (rule L2, https://www.unicode.org/reports/tr9/#L2).</summary>
internal static class VisualOrder
{
    public static void Arrange<T>(List<T> runs, Func<T, byte> levelOf)
    {
        for (var level = runs.Count == 0 ? 0 : runs.Max(levelOf); level >= 1; level--)
        {
            for (var i = 0; i < runs.Count; i++)
            {
                var end = i;
                while (end < runs.Count && levelOf(runs[end]) >= level)
                    end++;
                if (end - i > 1)
                    runs.Reverse(i, end - i);
                i = Math.Max(i, end - 1);
            }
        }
    }
}
