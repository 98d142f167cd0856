using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Discoveries;

/// <summary>An artist with a play in every month.</summary>
/// <param name="Name">The artist.</param>
/// <param name="Ms">Milliseconds, skips included.</param>
/// <param name="Plays">Plays.</param>
/// <param name="MsByMonth">The milliseconds once more, one number for each month of the range.</param>
public sealed record LoyalArtist(string Name, long Ms, int Plays, IReadOnlyList<long> MsByMonth);

/// <summary>The artists and songs with a play in every calendar month of the range.</summary>
/// <param name="Months">How many months that is.</param>
/// <param name="ArtistCount">How many such artists there are.</param>
/// <param name="Artists">At most ten of them, by minutes.</param>
/// <param name="SongCount">How many such songs.</param>
/// <param name="Songs">At most ten of them, by plays.</param>
public sealed record Loyalty(int Months, int ArtistCount, IReadOnlyList<LoyalArtist> Artists, int SongCount, IReadOnlyList<TopTrack> Songs)
{
    private const int LeastMonths = 6;

    private const int Most = 10;

    /// <summary>Null where the range touches fewer than six months, or one of them is without a play.</summary>
    public static Loyalty? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var months = music.Moments.Count == 0 ? 0 : Month(music.Range, music.Range.To) + 1;
        if (months < LeastMonths)
            return null;
        var (all, artists, songs) = (new MonthsOf(1, months), new MonthsOf(music.ArtistPlaces, months), new MonthsOf(music.SongPlaces, months));
        foreach (ref readonly var moment in music.Timeline)
        {
            if (!moment.Play.Counts)
                continue;
            var month = Month(music.Range, moment.At.Date);
            all.Mark(0, month);
            songs.Mark(moment.Song.Place, month);
            if (moment.Song.By is { } artist)
                artists.Mark(artist.Place, month);
        }
        if (!all.IsFull(0))
            return null;
        var (loyalArtists, loyalSongs) = (music.Artists.Where(artist => artists.IsFull(artist.Place)).ToList(), music.Songs.Where(song => songs.IsFull(song.Place)).ToList());
        return new(
            months,
            loyalArtists.Count,
            [.. loyalArtists.ByMinutes().Take(Most).Select(artist => new LoyalArtist(artist.Name, artist.Ms, artist.Plays, MsByMonth(music, artist, months)))],
            loyalSongs.Count,
            [.. loyalSongs.ByPlays().Take(Most).Select(song => new TopTrack(song.Track.Title, song.Track.Artist, song.Ms, song.Plays))]);
    }

    private static long[] MsByMonth(Music music, Artist artist, int months)
    {
        var ms = new long[months];
        foreach (ref readonly var moment in music.Timeline)
        {
            if (moment.Song.By == artist)
                ms[Month(music.Range, moment.At.Date)] += moment.Play.MsPlayed;
        }
        return ms;
    }

    private static int Month(DateRange range, LocalDate day) => ((day.Year - range.From.Year) * 12) + day.Month - range.From.Month;

    // Which months each place was marked in, and how many.
    private sealed class MonthsOf(int places, int months)
    {
        private readonly bool[] _marks = new bool[places * months];
        private readonly int[] _marked = new int[places];

        public void Mark(int place, int month)
        {
            ref var mark = ref _marks[(place * months) + month];
            _marked[place] += mark ? 0 : 1;
            mark = true;
        }

        public bool IsFull(int place) => _marked[place] == months;
    }
}
