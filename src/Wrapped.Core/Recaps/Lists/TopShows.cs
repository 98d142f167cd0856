using Wrapped.Plays;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

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
    public static IReadOnlyList<TopShow> Of(Listening listening, MediaKind kind, int top)
    {
        ArgumentNullException.ThrowIfNull(listening);
        var clock = new WallClock(listening.Zones);
        // A show gathers what an artist gathers.
        var shows = new Dictionary<string, (Artist Show, HashSet<string> Episodes)>(StringComparer.Ordinal);
        foreach (var play in listening.Plays)
        {
            if (play.Track.Kind != kind || play.Track.ArtistKey.Length == 0 || !listening.Range.Holds(clock.At(play).Date))
                continue;
            if (!shows.TryGetValue(play.Track.ArtistKey, out var show))
                shows.Add(play.Track.ArtistKey, show = (new(play.Track.Artist), []));
            show.Show.Add(play);
            if (play.Counts)
                show.Episodes.Add(play.Track.TitleKey);
        }
        return
        [
            .. shows.Values.Select(show => show.Show).Where(show => show.Ms > 0).ByMinutes().Take(top)
                .Select(show => new TopShow(show.Name, show.Ms, shows[NameKey.Of(show.Name)].Episodes.Count, show.Plays)),
        ];
    }
}
