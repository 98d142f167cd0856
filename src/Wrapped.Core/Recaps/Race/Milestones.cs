using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Race;

/// <summary>A round number of plays, and the play that reached it.</summary>
/// <param name="Number">Which play it was of all that are known.</param>
/// <param name="At">What the listener's clock showed when it began.</param>
/// <param name="Title">What was played; null where its names are lost.</param>
/// <param name="Artist">By whom; null likewise.</param>
public sealed record Milestone(int Number, LocalDateTime At, string? Title, string? Artist);

/// <summary>
/// The 1,000th, the 5,000th and every 10,000th play of all that are known, where it falls in the range. Those of the days before the range come first, then those of the range in order of time.
/// </summary>
public static class Milestones
{
    public static IReadOnlyList<Milestone> Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (milestones, number, next) = (new List<Milestone>(), music.PlaysBefore, Next(music.PlaysBefore));
        foreach (ref readonly var moment in music.Timeline)
        {
            if (!moment.Play.Counts || ++number < next)
                continue;
            var track = moment.Song.IsUnknown ? null : moment.Play.Track;
            milestones.Add(new(number, moment.At, track?.Title, track?.Artist));
            next = Next(number);
        }
        return milestones;
    }

    private static int Next(int number) => number switch
    {
        < 1_000 => 1_000,
        < 5_000 => 5_000,
        _ => ((number / 10_000) + 1) * 10_000,
    };
}
