using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Race;

/// <summary>A song and the highest award that it reached in the range.</summary>
/// <param name="Title">The song.</param>
/// <param name="Artist">Its artist.</param>
/// <param name="Award">The award.</param>
/// <param name="On">The day of the play that reached it.</param>
/// <param name="Plays">All its plays that are known, until the range ends.</param>
public sealed record AwardedSong(string Title, string Artist, Award Award, LocalDate On, int Plays);

/// <summary>The songs that reached their 50th play (gold), their 100th (platinum) or their 250th (diamond) in the range, of all plays that are known.</summary>
public static class Awards
{
    /// <summary>Most plays ever first, then the one that reached its award earlier, then the names.</summary>
    public static IReadOnlyList<AwardedSong> Of(Music music, int top)
    {
        ArgumentNullException.ThrowIfNull(music);

        // How many plays each song still misses for the highest award that it reaches.
        var missing = new int[music.SongPlaces];
        var awarded = new List<(Song Song, Award Award)>();
        foreach (var song in music.Songs)
        {
            if (AwardFor(song.Before.Plays + song.Plays) is not { } award || award == AwardFor(song.Before.Plays))
                continue;
            missing[song.Place] = (int)award - song.Before.Plays;
            awarded.Add((song, award));
        }
        if (awarded.Count == 0)
            return [];
        var reached = new Dictionary<Song, HeardMoment>();
        foreach (ref readonly var moment in music.Timeline)
        {
            if (moment.Play.Counts && --missing[moment.Song.Place] == 0)
                reached.Add(moment.Song, moment);
        }
        return
        [
            .. awarded.OrderByDescending(one => one.Song.Before.Plays + one.Song.Plays).ThenBy(one => reached[one.Song].Play.StartedAt)
                .ThenBy(one => one.Song, Comparer<Song>.Create(Ranking.CompareNames))
                .Take(top)
                .Select(one => new AwardedSong(one.Song.Track.Title, one.Song.Track.Artist, one.Award, reached[one.Song].At.Date, one.Song.Before.Plays + one.Song.Plays)),
        ];
    }

    private static Award? AwardFor(int plays) => plays switch
    {
        >= (int)Award.Diamond => Award.Diamond,
        >= (int)Award.Platinum => Award.Platinum,
        >= (int)Award.Gold => Award.Gold,
        _ => null,
    };
}
