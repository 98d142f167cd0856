using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Totals;

namespace Wrapped.Recaps.Lists;

/// <summary>A genre of the range; the minutes of an artist with several genres are shared among them.</summary>
public sealed record TopGenre(string Name, long Ms);

/// <summary>What kind of music it was, as far as it is known.</summary>
/// <param name="Top">Most minutes first.</param>
/// <param name="Coverage">The share of the range's minutes whose artist's genres are known, 0 to 1.</param>
public sealed record GenresOfTheYear(IReadOnlyList<TopGenre> Top, decimal Coverage)
{
    /// <summary>Below this coverage genres are not shown: too much of the music is missing from them.</summary>
    public const decimal LeastCoverage = 0.4m;

    public bool AreTelling => Coverage >= LeastCoverage && Top.Count > 0;
}

/// <summary>Which genres were heard most: by minutes, then plays.</summary>
public static class TopGenres
{
    /// <param name="music">The music.</param>
    /// <param name="top">How many genres at most.</param>
    /// <param name="genresOf">The genres of an artist, the most fitting first; empty where unknown.</param>
    public static GenresOfTheYear Of(Music music, int top, Func<string, IReadOnlyList<string>> genresOf)
    {
        ArgumentNullException.ThrowIfNull(music);
        ArgumentNullException.ThrowIfNull(genresOf);
        var genres = new Dictionary<string, (long Ms, int Plays, Instant FirstPlay)>(StringComparer.Ordinal);
        long known = 0;
        foreach (var artist in music.Artists)
        {
            var names = genresOf(artist.Name);
            if (names.Count == 0)
                continue;
            var (ms, plays, firstPlay) = (artist.Ms, artist.Plays, artist.FirstPlay ?? Instant.MaxValue);
            known += ms;
            for (var i = 0; i < names.Count; i++)
            {
                var sum = genres.GetValueOrDefault(names[i], (0, 0, Instant.MaxValue));
                genres[names[i]] = (sum.Ms + Share(ms, names.Count, i), sum.Plays + plays, Instant.Min(sum.FirstPlay, firstPlay));
            }
        }
        var all = ListenedTime.Of(music).Ms;
        return new(
            [
                .. genres.Where(genre => genre.Value.Ms > 0)
                    .OrderByDescending(genre => genre.Value.Ms)
                    .ThenByDescending(genre => genre.Value.Plays)
                    .ThenBy(genre => genre.Value.FirstPlay)
                    .ThenBy(genre => genre.Key, StringComparer.Ordinal)
                    .Take(top)
                    .Select(genre => new TopGenre(genre.Key, genre.Value.Ms)),
            ],
            all == 0 ? 0 : decimal.Round((decimal)known / all, 4));
    }

    // What cannot be divided evenly goes to the first, so that the parts sum to the whole.
    private static long Share(long ms, int among, int place) => (ms / among) + (place == 0 ? ms % among : 0);
}
