using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Lastfm;

/// <summary>What all Last.fm exports say of a scrobble: what began when, and nothing of how long it was heard.</summary>
internal static class Scrobble
{
    /// <summary>Nobody scrobbled before October 2002; devices that lost their clock say 1970.</summary>
    private static readonly Instant First = Instant.FromUnixTimeSeconds(1_033_410_600);

    private static readonly Instant Last = Instant.FromUtc(2100, 12, 31, 0, 0);

    // A scrobble tells of a track that was heard for half of it, or for four minutes.
    public static Duration Least { get; } = Duration.FromMilliseconds(Play.LeastMs);

    public static bool CanBe(Instant startedAt) => startedAt >= First && startedAt <= Last;

    public static ListenedRow Of(RowPlace place, Instant startedAt, string title, string? artist, string? album) => new(place)
    {
        Source = Source.Lastfm,
        Kind = MediaKind.Music,
        StartedAt = startedAt,
        StatedAt = startedAt,
        Precision = TimePrecision.Second,
        MsPlayed = 0,
        IsEstimated = true,
        Title = title,
        Artist = artist ?? "",
        Album = album,
    };
}
