using NodaTime;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Discoveries;

/// <summary>An artist with many plays before the range, and the day of the last of them.</summary>
public sealed record ForgottenArtist(string Name, int PlaysBefore, LocalDate LastPlay);

/// <summary>The artists with 20 plays or more before the range and none in it, though perhaps a skip.</summary>
public static class Forgotten
{
    private const int LeastPlays = 20;

    private const int Most = 5;

    /// <summary>
    /// At most five, most plays before first; on a tie the earlier first play, then the name.
    /// Null where the history begins less than 90 days before the range, and where nothing was played in it: who hears nothing forgets nobody.
    /// </summary>
    public static IReadOnlyList<ForgottenArtist>? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (KnownHistory.Since(music) is null || !music.Moments.Any(moment => moment.Play.Counts))
            return null;
        var clock = new WallClock(music.Zones);
        return
        [
            .. music.ArtistsGone.Where(artist => artist.Before.Plays >= LeastPlays)
                .OrderByDescending(artist => artist.Before.Plays).ThenBy(artist => music.Ever[artist.Before.First].StartedAt).ThenBy(artist => artist.Name, StringComparer.Ordinal).Take(Most)
                .Select(artist => new ForgottenArtist(artist.Name, artist.Before.Plays, clock.At(music.Ever[artist.Before.Last]).Date)),
        ];
    }
}
