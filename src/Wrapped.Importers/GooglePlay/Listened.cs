using Wrapped.Imports;
using Wrapped.Importers.Youtube;
using Wrapped.Plays;

namespace Wrapped.Importers.GooglePlay;

/// <summary>Google Play Music, which ended in 2020, in My Activity: what was listened to, skipped and looked for, by title and artist.</summary>
internal static class Listened
{
    // Not what Google calls Google Play Movies.
    private static readonly string[] Brands = ["Google Play Mus", "Google Play Mús"];

    // Only the first is certain. A row with another verb is another deed.
    private static readonly (string Before, string After)[] Verbs =
    [
        ("Listened to ", ""), ("Vous avez écouté ", ""), ("Has escuchado ", ""), ("Escuchaste ", ""), ("Hai ascoltato ", ""), ("Você ouviu ", ""), ("Ouviu ", ""), ("Geluisterd naar ", ""),
        ("", " angehört"), ("", " beluisterd"), ("Lyssnade på ", ""), ("Lyttede til ", ""), ("Słuchano: ", ""), ("Прослушано: ", ""), ("", " dinlendi"), ("", " を聴きました"),
    ];

    /// <summary>Whether the entry is filed under it.</summary>
    public static bool Is(string? product) => product is not null && Array.Exists(Brands, brand => product.StartsWith(brand, StringComparison.Ordinal));

    /// <summary>Whether it stands in the beginning of a file, after <paramref name="before"/>.</summary>
    public static bool IsIn(ReadOnlySpan<byte> text, string before)
    {
        foreach (var brand in Brands)
        {
            if (text.IndexOf(System.Text.Encoding.UTF8.GetBytes(before + brand)) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The play that an entry filed under it tells of. How long is not said: until the next entry, also where that is of skipping it.</summary>
    public static SourceRow ToRow(View view, RowPlace place)
    {
        if (view.At is not { } at)
            return new FailedRow(place, FailReason.BadTime);
        if (view.Title is not { } whole)
            return new SkippedRow(place, SkipReason.Nameless);
        if (TitleOf(whole.Replace('\u00A0', ' ')) is not { } title)
            return new SkippedRow(place, SkipReason.NotAListening);
        if (title.Length == 0)
            return new SkippedRow(place, SkipReason.Nameless);
        return new ListenedRow(place)
        {
            Source = Source.GooglePlay,
            Kind = MediaKind.Music,
            StartedAt = at,
            StatedAt = at,
            Precision = TimePrecision.Second,
            MsPlayed = 0,
            IsEstimated = true,
            Title = title,
            Artist = view.Channel ?? "",
        };
    }

    // Null where the verb is another. A title may be missing, and the blank beside it with it.
    private static string? TitleOf(string whole)
    {
        whole = $" {whole} ";
        foreach (var (before, after) in Verbs)
        {
            var (start, end) = (" " + before, after + " ");
            if (whole.Length >= start.Length + end.Length - 1 && whole.StartsWith(start, StringComparison.Ordinal) && whole.EndsWith(end, StringComparison.Ordinal))
                return whole.Length < start.Length + end.Length ? "" : whole[start.Length..^end.Length].Trim();
        }

        return null;
    }
}
