namespace Wrapped.Importers.Youtube;

/// <summary>What stands around a title in the language of the listener: <c>Watched …</c>, <c>… angesehen</c>.</summary>
internal sealed record Verb(string Before, string After)
{
    private const int EnoughToCompare = 200;

    private static readonly Verb None = new("", "");

    // Hints for files that show no title as a link.
    private static readonly Verb[] Known =
    [
        new("Watched ", ""), new("Has visto ", ""), new("Viste ", ""), new("Vous avez regardé ", ""), new("„", "“ angesehen"), new("", " angesehen"), new("", " bekeken"), new("Hai guardato ", ""),
        new("Assistiu a ", ""), new("Você assistiu a ", ""), new("Viu ", ""), new("Obejrzano: ", ""), new("Obejrzano ", ""), new("", " を視聴しました"), new("", "을(를) 시청했습니다"), new("", " 시청함"),
        new("Просмотрено: ", ""), new("Смотрели ", ""), new("已观看", ""), new("", " 观看过"), new("", " izlendi"), new("Du har tittat på ", ""), new("Du har set ", ""), new("Vizionat: ", ""), new("Zhlédnuto: ", ""),
    ];

    /// <summary>The title alone; as it is where this verb does not stand around it.</summary>
    public string Strip(string title) =>
        title.Length > Before.Length + After.Length && title.StartsWith(Before, StringComparison.Ordinal) && title.EndsWith(After, StringComparison.Ordinal)
            ? title[Before.Length..^After.Length].Trim()
            : title;

    /// <summary>The verb of a file, from its titles and their links: a title that shows its link gives it exactly, else many titles have it in common.</summary>
    public static Verb Of(IReadOnlyCollection<(string Title, string Url)> views)
    {
        var exact = views.Where(view => view.Title.Contains(view.Url, StringComparison.Ordinal)).Select(Around).GroupBy(verb => verb).MaxBy(group => group.Count());
        if (exact is not null)
            return exact.Key;
        var titles = views.Select(view => view.Title).Distinct(StringComparer.Ordinal).ToList();
        return Array.Find(Known, verb => titles.TrueForAll(title => verb.Strip(title) != title)) ?? (titles.Count < EnoughToCompare ? None : InCommon(titles));
    }

    private static Verb Around((string Title, string Url) view)
    {
        var at = view.Title.IndexOf(view.Url, StringComparison.Ordinal);
        return new(view.Title[..at], view.Title[(at + view.Url.Length)..]);
    }

    private static Verb InCommon(List<string> titles)
    {
        var (before, after) = (titles[0].Length, titles[0].Length);
        foreach (var title in titles)
        {
            before = Math.Min(before, title.AsSpan().CommonPrefixLength(titles[0]));
            var end = 0;
            while (end < after && end < title.Length && title[^(end + 1)] == titles[0][^(end + 1)])
                end++;
            after = end;
        }

        return before + after >= titles.Min(title => title.Length) ? None : new(titles[0][..before], titles[0][^after..]);
    }
}
