namespace Wrapped.Library.Duplicates;

/// <summary>
/// Pairs two rows of listenings in the order of time, so that no two pairs cross: as many as there can be, and of those the likeliest. A song on repeat,
/// told by two services, so finds every one of its plays again, even where one clock is a little behind.
/// </summary>
internal static class Pairing
{
    // One pair more outweighs any likeness.
    private const int Pair = 1_000;

    // Nobody hears one song so often within minutes; a file may claim it.
    private const long MostCells = 1_000_000;

    /// <summary>The pairs, as places in both lists; <paramref name="score"/> is 0 where two cannot be one, else at most 100.</summary>
    public static IEnumerable<(int Left, int Right, int Score)> Of(int left, int right, Func<int, int, int> score)
    {
        if (left == 0 || right == 0)
            return [];
        return (long)left * right > MostCells ? FirstFit(left, right, score) : Best(left, right, score);
    }

    private static List<(int Left, int Right, int Score)> Best(int left, int right, Func<int, int, int> score)
    {
        var scores = new int[left, right];
        var best = new int[left + 1, right + 1];
        for (var i = left - 1; i >= 0; i--)
        {
            for (var j = right - 1; j >= 0; j--)
            {
                scores[i, j] = score(i, j);
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (scores[i, j] > 0)
                    best[i, j] = Math.Max(best[i, j], best[i + 1, j + 1] + Pair + scores[i, j]);
            }
        }

        var pairs = new List<(int, int, int)>();
        for (var (i, j) = (0, 0); i < left && j < right;)
        {
            if (scores[i, j] > 0 && best[i, j] == best[i + 1, j + 1] + Pair + scores[i, j])
                pairs.Add((i, j, scores[i++, j++]));
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
        }

        return pairs;
    }

    private static List<(int Left, int Right, int Score)> FirstFit(int left, int right, Func<int, int, int> score)
    {
        var pairs = new List<(int, int, int)>();
        var from = 0;
        for (var j = 0; j < right; j++)
        {
            for (var i = from; i < Math.Min(left, from + 1_000); i++)
            {
                if (score(i, j) is not (> 0 and var found))
                    continue;
                pairs.Add((i, j, found));
                from = i + 1;
                break;
            }
        }

        return pairs;
    }
}
