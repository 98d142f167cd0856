using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Lists;

/// <summary>A podcast or a book of the range, as first spelt in it.</summary>
/// <param name="Name">The show or the book.</param>
/// <param name="Ms">Milliseconds, skips included.</param>
/// <param name="Episodes">Different episodes or chapters with a play.</param>
/// <param name="Plays">Plays.</param>
public sealed record TopShow(string Name, long Ms, int Episodes, int Plays);

/// <summary>Which podcasts, or audiobooks, were heard most: by minutes with skips, then plays. They are in no number about music.</summary>
public static class TopShows
{
    public static IReadOnlyList<TopShow> Of(Music music, MediaKind kind, int top)
    {
        ArgumentNullException.ThrowIfNull(music);
        // A show gathers what an artist gathers.
        var shows = new Dictionary<long, (Artist Show, HashSet<long> Episodes)>();
        foreach (var play in music.Spoken)
        {
            var (episode, name, _) = play.Track.Identity;
            if (play.Track.Kind != kind || name == 0)
                continue;
            if (!shows.TryGetValue(name, out var show))
                shows.Add(name, show = (new(play.Track.Artist), []));
            show.Show.Add(play);
            if (play.Counts)
                show.Episodes.Add(episode);
        }
        return
        [
            .. shows.Values.Where(show => show.Show.Ms > 0).OrderBy(show => show.Show, Ranking.Minutes).Take(top)
                .Select(show => new TopShow(show.Show.Name, show.Show.Ms, show.Episodes.Count, show.Show.Plays)),
        ];
    }
}
