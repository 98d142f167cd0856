using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Race;

/// <summary>One of the range's top artists and the month in which they had the most minutes.</summary>
/// <param name="Name">The artist.</param>
/// <param name="Year">The month's year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Ms">Milliseconds of the artist in that month.</param>
public sealed record PeakMonth(string Name, int Year, int Month, long Ms);

/// <summary>When each of the top artists had their best month: the one with the most minutes of theirs, of equal ones the earlier.</summary>
public static class PeakMonths
{
    /// <summary>In the order of the top artists.</summary>
    public static IReadOnlyList<PeakMonth> Of(Music music, int top)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (music.Moments.Count == 0)
            return [];
        var artists = music.TopArtists.Take(top).ToList();
        var peaks = new PeakMonth[artists.Count];

        // From an artist's place to their rank, from 1 on; nobody's is 0.
        var ranks = new int[music.ArtistPlaces];
        foreach (var (rank, artist) in artists.Index())
            ranks[artist.Place] = rank + 1;
        var sums = new long[artists.Count + 1];
        foreach (var month in music.Range.Months())
        {
            foreach (var i in music.Calendar.In(month))
            {
                ref readonly var moment = ref music.Timeline[i];
                sums[moment.Song.By is { } artist ? ranks[artist.Place] : 0] += moment.Play.MsPlayed;
            }
            for (var rank = 0; rank < peaks.Length; rank++)
            {
                if (sums[rank + 1] > (peaks[rank]?.Ms ?? 0))
                    peaks[rank] = new(artists[rank].Name, month.From.Year, month.From.Month, sums[rank + 1]);
            }
            Array.Clear(sums);
        }
        return peaks;
    }
}
