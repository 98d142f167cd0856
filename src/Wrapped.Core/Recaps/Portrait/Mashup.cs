using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Portrait;

/// <summary>The two genres, or artists where genres do not tell, that share the most of their days.</summary>
/// <param name="First">The one with more minutes.</param>
/// <param name="Second">The other.</param>
/// <param name="AreGenres">Whether they are genres.</param>
/// <param name="DaysTogether">Days on which both had a play.</param>
/// <param name="DaysOfEither">Days on which at least one had.</param>
public sealed record Mashup(string First, string Second, bool AreGenres, int DaysTogether, int DaysOfEither)
{
    private const int Among = 12;

    private const int LeastDays = 5;

    /// <summary>
    /// Of the twelve most heard, the pair with the greatest share of days together among the days of either; on a tie more days together, then the better ranked.
    /// Null where no pair has 5 days together.
    /// </summary>
    public static Mashup? Of(Music music, IReadOnlyList<string> topGenres, bool areGenresTelling, Func<string, IReadOnlyList<string>> genresOf)
    {
        ArgumentNullException.ThrowIfNull(music);
        ArgumentNullException.ThrowIfNull(topGenres);
        if (!areGenresTelling)
        {
            var artists = music.TopArtists.Take(Among).ToList();
            return Closest([.. artists.Select(artist => artist.Name)], Days(music, artist => artists.IndexOf(artist) is var place and >= 0 ? [place] : []), areGenres: false);
        }
        var genres = topGenres.Take(Among).ToList();
        return Closest(genres, Days(music, artist => [.. genresOf(artist.Name).Select(name => genres.IndexOf(name)).Where(place => place >= 0)]), areGenres: true);
    }

    private static HashSet<LocalDate>[] Days(Music music, Func<Artist, int[]> placesOf)
    {
        var days = Enumerable.Range(0, Among).Select(_ => new HashSet<LocalDate>()).ToArray();
        var places = new int[]?[music.ArtistPlaces];
        foreach (ref readonly var moment in music.Timeline)
        {
            if (!moment.Play.Counts || moment.Song.By is not { } artist)
                continue;
            foreach (var place in places[artist.Place] ??= placesOf(artist))
                days[place].Add(moment.At.Date);
        }
        return days;
    }

    private static Mashup? Closest(List<string> names, HashSet<LocalDate>[] days, bool areGenres)
    {
        Mashup? best = null;
        for (var first = 0; first < names.Count; first++)
        {
            for (var second = first + 1; second < names.Count; second++)
            {
                var together = days[first].Count(days[second].Contains);
                var pair = new Mashup(names[first], names[second], areGenres, together, days[first].Count + days[second].Count - together);
                if (together >= LeastDays && (best is null || pair.IsCloserThan(best)))
                    best = pair;
            }
        }
        return best;
    }

    private bool IsCloserThan(Mashup other)
    {
        var order = ((long)DaysTogether * other.DaysOfEither).CompareTo((long)other.DaysTogether * DaysOfEither);
        return order > 0 || (order == 0 && DaysTogether > other.DaysTogether);
    }
}
