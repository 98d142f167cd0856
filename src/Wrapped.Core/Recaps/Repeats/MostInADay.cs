using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Repeats;

/// <summary>The song with the most plays on one day; on a tie the earlier day, then more minutes that day, then the earlier first play of that day, then the names.</summary>
/// <param name="Title">The song.</param>
/// <param name="Artist">Its artist.</param>
/// <param name="Date">The day.</param>
/// <param name="Ms">Its milliseconds that day, skips included.</param>
/// <param name="Plays">Its plays that day.</param>
public sealed record MostInADay(string Title, string Artist, LocalDate Date, long Ms, int Plays)
{
    private const int LeastPlays = 3;

    /// <summary>Null where no song was played three times on a day.</summary>
    public static MostInADay? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (songs, calendar) = (new Tally<Song>(music, music.SongPlaces), music.Calendar);
        MostInADay? best = null;
        for (var day = 0; day < calendar.Days; day++)
        {
            // A day with fewer listenings cannot beat what there is.
            var moments = calendar.On(day);
            if (moments.Length < LeastPlays || moments.Length <= best?.Plays)
                continue;
            foreach (var i in moments)
            {
                if (music.Timeline[i].Song is { IsUnknown: false } named)
                    songs.Add(named, i);
            }
            if (songs.FirstByPlays() is { } song && songs[song] is { Plays: >= LeastPlays } sum && (best is null || sum.Plays > best.Plays))
                best = new(song.Track.Title, song.Track.Artist, music.Range.From.PlusDays(day), sum.Ms, sum.Plays);
            songs.Clear();
        }
        return best;
    }
}
