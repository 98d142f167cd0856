using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>How much was heard in all: milliseconds with skips, and plays.</summary>
public sealed record ListenedTime(long Ms, int Plays)
{
    public static ListenedTime Of(MusicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new(year.Tracks.Sum(heard => heard.Ms), year.Tracks.Sum(heard => heard.Plays));
    }

    /// <summary>The same for another kind than music, which is counted apart.</summary>
    public static ListenedTime Of(Listening listening, MediaKind kind)
    {
        ArgumentNullException.ThrowIfNull(listening);
        var (ms, plays) = (0L, 0);
        foreach (var play in listening.Plays)
        {
            if (play.Track.Kind != kind)
                continue;
            ms += play.MsPlayed;
            plays += play.Counts ? 1 : 0;
        }
        return new(ms, plays);
    }
}
