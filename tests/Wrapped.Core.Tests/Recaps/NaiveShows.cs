using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Lists;

namespace Wrapped.Recaps;

/// <summary>The podcasts and audiobooks once more, over a plain list and written for clarity alone.</summary>
internal static class NaiveShows
{
    public static List<TopShow> Of(Listening listening, MediaKind kind, int top) =>
    [
        .. listening.Plays.Where(play => play.Track.Kind == kind && !NaiveRecap.IsUnknown(play.Track) && NaiveRecap.ArtistKey(play.Track).Length > 0 && listening.Range.Holds(NaiveRecap.LocalTime(listening.Zones, play).Date))
            .GroupBy(play => NameKey.Of(play.Track.Artist))
            .Select(show => (First: show.Where(IsPlay).Select(play => play.StartedAt).DefaultIfEmpty(Instant.MaxValue).Min(), Show: new TopShow(
                show.First().Track.Artist, show.Sum(play => play.MsPlayed), show.Where(IsPlay).Select(play => NameKey.Of(play.Track.Title)).Distinct().Count(), show.Count(IsPlay))))
            .Where(show => show.Show.Ms > 0)
            .OrderByDescending(show => show.Show.Ms).ThenByDescending(show => show.Show.Plays).ThenBy(show => show.First).ThenBy(show => show.Show.Name, StringComparer.Ordinal)
            .Take(top).Select(show => show.Show),
    ];

    private static bool IsPlay(Play play) => play.MsPlayed >= 30_000;
}
