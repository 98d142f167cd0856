using Wrapped.Imports;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Tautulli;

/// <summary>What Tautulli notes of a session of Plex, in its history and in its database. Addresses, and the names of players, are never taken.</summary>
internal sealed record Session
{
    private const long MostSeconds = 7L * 24 * 60 * 60;

    /// <summary>track, movie, episode and the like.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether it is going on.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Unix seconds.</summary>
    public long? Started { get; init; }

    /// <summary>Unix seconds; 0 where it has not stopped.</summary>
    public long? Stopped { get; init; }

    /// <summary>Seconds, without pauses; null where only start, end and pauses are known.</summary>
    public long? Played { get; init; }

    /// <summary>Seconds.</summary>
    public long? Paused { get; init; }

    public string? Title { get; init; }

    /// <summary>The artist of the track; null where it is that of the album.</summary>
    public string? TrackArtist { get; init; }

    public string? AlbumArtist { get; init; }

    public string? Album { get; init; }

    /// <summary>The system, such as iOS.</summary>
    public string? Platform { get; init; }

    /// <summary>The play, or why it is none.</summary>
    public SourceRow ToRow(RowPlace place)
    {
        if (Kind is null)
            return new FailedRow(place, FailReason.UnexpectedShape);
        if (Kind != "track")
            return new SkippedRow(place, SkipReason.NotMusic);
        if (IsRunning)
            return new SkippedRow(place, SkipReason.NotAListening);
        if (Started is not (>= 0 and <= 9_999_999_999) || Scrobble.At(Started * 1000) is not { } startedAt)
            return new FailedRow(place, FailReason.BadTime);
        if ((Played ?? Between) is not (>= 0 and <= MostSeconds and var played))
            return new FailedRow(place, FailReason.BadDuration);
        if (Title is not { } title)
            return new SkippedRow(place, SkipReason.Nameless);
        return Scrobble.Of(Source.Tautulli, place, startedAt, played * 1000, null, title, TrackArtist ?? AlbumArtist, Album) with
        {
            Context = Platform is null ? ListeningContext.Unknown : new() { Platform = Platform },
        };
    }

    // A session that never stopped was heard for nobody knows how long.
    private long? Between => Stopped is > 0 and <= 9_999_999_999 && Paused is null or (>= 0 and <= MostSeconds) ? Stopped - Started - (Paused ?? 0) : null;
}
