using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Habits;

/// <summary>A song that was left early again and again.</summary>
public sealed record SkippedSong(string Title, string Artist, int Listenings, int Skipped, decimal Share);

/// <summary>How often and how soon songs were left early.</summary>
/// <param name="Listenings">All, skips included.</param>
/// <param name="Skipped">Those of them that were skipped.</param>
/// <param name="Share">Their share.</param>
/// <param name="MostSkipped">At most five songs of 5 listenings and 3 skips or more; most skips first, then the greater share, then the earlier first play.</param>
/// <param name="PatienceMs">The median of what was heard of a skipped listening, of an even number the lower middle; null without one.</param>
public sealed record Skips(int Listenings, int Skipped, decimal Share, IReadOnlyList<SkippedSong> MostSkipped, long? PatienceMs)
{
    private const int LeastListenings = 20;

    private const int LeastListeningsOfSong = 5;

    private const int LeastSkipsOfSong = 3;

    private const int Most = 5;

    // Reasons with which a listener left for something else; log-outs, errors and lost connections are none.
    private static readonly HashSet<string> Left =
        new(["fwdbtn", "backbtn", "endplay", "clickrow", "click-row", "clickside", "playbtn", "nextbtn", "popup", "uriopen"], StringComparer.Ordinal);

    /// <summary>Null below 20 listenings.</summary>
    public static Skips? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (music.Moments.Count < LeastListenings)
            return null;
        var (listened, skipped, heard) = (new int[music.SongPlaces], new int[music.SongPlaces], new List<long>());
        foreach (ref readonly var moment in music.Timeline)
        {
            listened[moment.Song.Place]++;
            if (!IsSkipped(moment.Play))
                continue;
            skipped[moment.Song.Place]++;
            heard.Add(moment.Play.MsPlayed);
        }
        heard.Sort();
        return new(
            music.Moments.Count,
            heard.Count,
            Gathering.Share.Of(heard.Count, music.Moments.Count),
            [
                .. music.Songs.Where(song => listened[song.Place] >= LeastListeningsOfSong && skipped[song.Place] >= LeastSkipsOfSong)
                    .OrderByDescending(song => skipped[song.Place]).ThenBy(song => listened[song.Place]).ThenEarlier().Take(Most)
                    .Select(song => new SkippedSong(song.Track.Title, song.Track.Artist, listened[song.Place], skipped[song.Place], Gathering.Share.Of(skipped[song.Place], listened[song.Place]))),
            ],
            heard.Count == 0 ? null : heard[(heard.Count - 1) / 2]);
    }

    /// <summary>
    /// Whether its source says so. Spotify says nothing, or "not skipped" of everything, in the rows of many years (docs/exports/spotify.md), so under
    /// 30 seconds the reason for the end decides; without one, "not skipped" is believed and silence is not.
    /// </summary>
    public static bool IsSkipped(Play play)
    {
        var context = play.Context ?? ListeningContext.Unknown;
        return context.Skipped == true || (!play.Counts && (context.ReasonEnd is { Length: > 0 } reason ? Left.Contains(reason) : context.Skipped is null));
    }
}
