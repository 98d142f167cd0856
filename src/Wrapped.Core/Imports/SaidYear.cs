using NodaTime;

namespace Wrapped.Imports;

/// <summary>What a service itself told a listener of a year; null where it said nothing. Spotify ends its year in the middle of November.</summary>
public sealed record SaidYear(int Year)
{
    /// <summary>Milliseconds of listening.</summary>
    public long? Ms { get; init; }

    public LocalDate? BiggestDay { get; init; }

    /// <summary>Whole minutes.</summary>
    public long? BiggestDayMinutes { get; init; }

    public long? Artists { get; init; }

    public long? Tracks { get; init; }

    /// <summary>Artists heard for the first time.</summary>
    public long? NewArtists { get; init; }

    public long? TopArtistMs { get; init; }

    public long? TopTrackPlays { get; init; }

    public long? StreakDays { get; init; }

    public long? DaysWithMusic { get; init; }

    public long? PodcastMs { get; init; }
}
