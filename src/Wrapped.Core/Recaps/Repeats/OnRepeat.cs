using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Repeats;

/// <summary>
/// The song with the most plays within any seven days in a row; on a tie the days that end earlier, then more minutes in them, then the earlier first play in them, then the names.
/// </summary>
/// <param name="Title">The song.</param>
/// <param name="Artist">Its artist.</param>
/// <param name="Plays">Its plays in those days.</param>
/// <param name="From">The first of them with a play of it.</param>
/// <param name="To">The last.</param>
public sealed record OnRepeat(string Title, string Artist, int Plays, LocalDate From, LocalDate To)
{
    private const int Window = 7;

    private const int LeastPlays = 5;

    /// <summary>Null where no song was played five times in seven days.</summary>
    public static OnRepeat? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (BusiestEnd(music) is not { } end)
            return null;
        var to = music.Range.From.PlusDays(end);
        var window = DateRange.OfDates(music.Range.From.PlusDays(Math.Max(0, end - Window + 1)), to);
        var songs = new Tally<Song>(music, music.SongPlaces);
        foreach (var i in music.Calendar.In(window))
        {
            if (music.Timeline[i].Song is { IsUnknown: false } named)
                songs.Add(named, i);
        }
        var song = songs.FirstByPlays()!;
        return new(song.Track.Title, song.Track.Artist, songs[song].Plays, FirstDay(music, window, song), to);
    }

    // The earliest day that ends seven days with the most plays of any song; counted from the range's first, null below the least.
    private static int? BusiestEnd(Music music)
    {
        var plays = new int[music.SongPlaces];
        var (most, end) = (LeastPlays - 1, (int?)null);
        for (var day = 0; day < music.Calendar.Days; day++)
        {
            foreach (var i in day < Window ? [] : music.Calendar.On(day - Window))
            {
                ref readonly var moment = ref music.Timeline[i];
                plays[moment.Song.Place] -= moment.Play.Counts ? 1 : 0;
            }
            foreach (var i in music.Calendar.On(day))
            {
                ref readonly var moment = ref music.Timeline[i];
                if (moment.Play.Counts && ++plays[moment.Song.Place] > most && !moment.Song.IsUnknown)
                    (most, end) = (plays[moment.Song.Place], day);
            }
        }
        return end;
    }

    private static LocalDate FirstDay(Music music, DateRange window, Song song)
    {
        foreach (var i in music.Calendar.In(window))
        {
            ref readonly var moment = ref music.Timeline[i];
            if (moment.Song == song && moment.Play.Counts)
                return moment.At.Date;
        }
        return window.To;
    }
}
