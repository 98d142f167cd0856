using NodaTime;
using Wrapped.Genres;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps.Lists;

/// <summary>A genre of the range; the minutes of an artist with several genres are shared among them.</summary>
public sealed record TopGenre(string Name, long Ms);

/// <summary>A family of genres, and the genre in it that sets this listener apart; null where none does.</summary>
public sealed record TopFamily(string Name, long Ms, string? Genre);

/// <summary>An artist whose genres nobody knows.</summary>
public sealed record UnknownArtist(string Name, long Ms);

/// <summary>What kind of music it was, as far as it is known.</summary>
/// <param name="Top">Most minutes first.</param>
/// <param name="Families">The same by families; genres that no family holds are left out.</param>
/// <param name="Coverage">The share of the range's minutes whose artist's genres are known, 0 to 1.</param>
/// <param name="Unknown">The other artists, most minutes first.</param>
/// <param name="UnknownArtists">How many these are.</param>
public sealed record GenresOfTheYear(IReadOnlyList<TopGenre> Top, IReadOnlyList<TopFamily> Families, decimal Coverage, IReadOnlyList<UnknownArtist> Unknown, int UnknownArtists)
{
    /// <summary>Below this coverage genres are not shown: too much of the music is missing from them.</summary>
    public const decimal LeastCoverage = 0.4m;

    public bool AreTelling => Coverage >= LeastCoverage && Top.Count > 0;

    /// <summary>With no more than <paramref name="top"/> of each.</summary>
    public GenresOfTheYear Shortened(int top) => this with { Top = [.. Top.Take(top)], Families = [.. Families.Take(top)], Unknown = [.. Unknown.Take(top)] };
}

/// <summary>Which genres were heard most: by minutes, then plays.</summary>
public static class TopGenres
{
    private const int LeastArtists = 3;

    // How common each genre is among the artists of the list: what everybody hears tells little of anybody.
    private static readonly Lazy<Dictionary<string, double>> Common = new(() =>
        ArtistList.Artists.SelectMany(artist => artist.Genres).CountBy(genre => genre, StringComparer.Ordinal).ToDictionary(genre => genre.Key, genre => (double)genre.Value / ArtistList.Artists.Count, StringComparer.Ordinal));

    /// <param name="music">The music.</param>
    /// <param name="guide">Who plays what.</param>
    public static GenresOfTheYear Of(Music music, GenreGuide guide)
    {
        ArgumentNullException.ThrowIfNull(music);
        ArgumentNullException.ThrowIfNull(guide);
        var genres = new Dictionary<string, Sum>(StringComparer.Ordinal);
        var unknown = new List<UnknownArtist>();
        long known = 0;
        foreach (var artist in music.TopArtists)
        {
            var names = guide.Of(artist.Name).Genres;
            if (names.Count == 0)
            {
                unknown.Add(new(artist.Name, artist.Ms));
                continue;
            }
            known += artist.Ms;
            for (var i = 0; i < names.Count; i++)
            {
                var sum = genres.GetValueOrDefault(names[i], new(names[i], 0, 0, 0, Instant.MaxValue));
                genres[names[i]] = new(names[i], sum.Ms + Share(artist.Ms, names.Count, i), sum.Plays + artist.Plays, sum.Artists + 1, Instant.Min(sum.FirstPlay, artist.FirstPlay ?? Instant.MaxValue));
            }
        }
        var all = ListenedTime.Of(music).Ms;
        var ranked = Ranked(genres.Values).ToList();
        return new(
            [.. ranked.Select(genre => new TopGenre(genre.Name, genre.Ms))],
            Families(ranked),
            all == 0 ? 0 : decimal.Round((decimal)known / all, 4),
            unknown,
            unknown.Count);
    }

    private static List<TopFamily> Families(List<Sum> genres) =>
    [
        .. Ranked(genres.GroupBy(genre => GenreVocabulary.Of(genre.Name).Family, StringComparer.Ordinal).Where(family => family.Key is not null).Select(family => new Sum(
                family.Key!, family.Sum(genre => genre.Ms), family.Sum(genre => genre.Plays), family.Sum(genre => genre.Artists), family.Min(genre => genre.FirstPlay)) { Of = [.. family] }))
            .Select(family => new TopFamily(family.Name, family.Ms, Telling(family))),
    ];

    // Of the genres that three artists or more play, the one that is most of this listener's own; never the family's own name again.
    private static string? Telling(Sum family) => family.Of
        .Where(genre => genre.Artists >= LeastArtists && genre.Name != family.Name)
        .OrderByDescending(genre => genre.Ms / Common.Value.GetValueOrDefault(genre.Name, 1)).ThenBy(genre => genre.Name, StringComparer.Ordinal)
        .FirstOrDefault()?.Name;

    private static IEnumerable<Sum> Ranked(IEnumerable<Sum> sums) => sums.Where(sum => sum.Ms > 0)
        .OrderByDescending(sum => sum.Ms).ThenByDescending(sum => sum.Plays).ThenBy(sum => sum.FirstPlay).ThenBy(sum => sum.Name, StringComparer.Ordinal);

    // What cannot be divided evenly goes to the first, so that the parts sum to the whole.
    private static long Share(long ms, int among, int place) => (ms / among) + (place == 0 ? ms % among : 0);

    private sealed record Sum(string Name, long Ms, int Plays, int Artists, Instant FirstPlay)
    {
        public IReadOnlyList<Sum> Of { get; init; } = [];
    }
}
