using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Habits;

/// <summary>How many listenings ended because the song did.</summary>
/// <param name="Listenings">Those whose source gives a reason for their end.</param>
/// <param name="ToTheEnd">Those of them that ended as <c>trackdone</c>.</param>
/// <param name="Share">Their share.</param>
public sealed record PlayedToTheEnd(int Listenings, int ToTheEnd, decimal Share)
{
    private const int LeastListenings = 20;

    /// <summary>Null where fewer than 20 listenings, or fewer than half of all, have a reason.</summary>
    public static PlayedToTheEnd? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (told, done) = (0, 0);
        foreach (ref readonly var moment in music.Timeline)
        {
            if (moment.Play.Context?.ReasonEnd is not { Length: > 0 } reason)
                continue;
            told++;
            done += reason == "trackdone" ? 1 : 0;
        }
        return told < LeastListenings || told * 2 < music.Moments.Count ? null : new(told, done, Gathering.Share.Of(done, told));
    }
}
