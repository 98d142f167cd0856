using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Repeats;

/// <summary>
/// The week, Monday to Sunday, in which one artist took the greatest share of the minutes; on a tie the earlier week, then the artist who ranks higher in the range. Only days of the range count.
/// </summary>
/// <param name="Name">The artist.</param>
/// <param name="From">The week's first day in the range.</param>
/// <param name="To">Its last.</param>
/// <param name="Share">Of all the week's minutes, 0 to 1, four decimals.</param>
/// <param name="Ms">Milliseconds of the artist in that week.</param>
public sealed record Obsession(string Name, LocalDate From, LocalDate To, decimal Share, long Ms)
{
    private const long LeastMs = 60 * 60_000;

    private const int LeastPlays = 10;

    /// <summary>Null where no week holds 60 minutes of music and ten plays of one artist.</summary>
    public static Obsession? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (music.Moments.Count == 0)
            return null;
        var artists = new Tally<Artist>(music, music.ArtistPlaces);
        (Artist Artist, DateRange Week, long Ms, long Of)? best = null;
        foreach (var week in music.Range.Weeks())
        {
            var all = Fill(artists, music, week);
            foreach (var artist in all < LeastMs ? [] : artists.Heard)
            {
                var sum = artists[artist];
                if (sum.Plays >= LeastPlays && IsGreater(artist, sum.Ms, all, week))
                    best = (artist, week, sum.Ms, all);
            }
            artists.Clear();
        }
        return best is { } found
            ? new(found.Artist.Name, found.Week.From, found.Week.To, Gathering.Share.Of(found.Ms, found.Of), found.Ms)
            : null;

        // Shares are compared without rounding them.
        bool IsGreater(Artist artist, long ms, long of, DateRange week)
        {
            if (best is not { } rival)
                return true;
            var order = ((Int128)ms * rival.Of).CompareTo((Int128)rival.Ms * of);
            return order > 0 || (order == 0 && week == rival.Week && ((Artist[])[rival.Artist, artist]).ByMinutes().First() == artist);
        }
    }

    private static long Fill(Tally<Artist> artists, Music music, DateRange week)
    {
        var all = 0L;
        foreach (var i in music.Calendar.In(week))
        {
            ref readonly var moment = ref music.Timeline[i];
            all += moment.Play.MsPlayed;
            if (moment.Song.By is { } artist)
                artists.Add(artist, i);
        }
        return all;
    }
}
