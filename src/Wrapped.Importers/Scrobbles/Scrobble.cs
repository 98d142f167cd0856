using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Scrobbles;

/// <summary>What all scrobblers say: what began when, and at times how long it was heard or how long the track is.</summary>
internal static class Scrobble
{
    /// <summary>Nobody scrobbled before October 2002; devices that lost their clock say 1970.</summary>
    private static readonly Instant First = Instant.FromUnixTimeSeconds(1_033_410_600);

    private static readonly Instant Last = Instant.FromUtc(2100, 12, 31, 0, 0);

    /// <summary>The least that is worth a scrobble: a track is one that was heard for half of it, or for four minutes.</summary>
    public static Duration Least { get; } = Duration.FromMilliseconds(Play.LeastMs);

    /// <summary>Whether anybody can have scrobbled then.</summary>
    public static bool CanBe(Instant startedAt) => startedAt >= First && startedAt <= Last;

    /// <summary>The moment of Unix milliseconds; null where nobody can have scrobbled then.</summary>
    public static Instant? At(long? milliseconds) =>
        milliseconds is >= 0 and <= 9_999_999_999_999 && Instant.FromUnixTimeMilliseconds(milliseconds.Value) is var at && CanBe(at) ? at : null;

    /// <summary>The play.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="place">Where it stood.</param>
    /// <param name="startedAt">When it began.</param>
    /// <param name="heardMs">How long it was heard; null where that is not said.</param>
    /// <param name="lengthMs">How long the track is; null where that is not said.</param>
    /// <param name="title">The track.</param>
    /// <param name="artist">Null where none is named.</param>
    /// <param name="album">Null where none is named.</param>
    public static ListenedRow Of(Source source, RowPlace place, Instant startedAt, long? heardMs, long? lengthMs, string title, string? artist, string? album) => new(place)
    {
        Source = source,
        Kind = MediaKind.Music,
        StartedAt = startedAt,
        StatedAt = startedAt,
        Precision = TimePrecision.Second,
        MsPlayed = heardMs ?? lengthMs ?? 0,
        IsEstimated = heardMs is null,
        Title = title,
        Artist = artist ?? "",
        Album = album,
    };
}
