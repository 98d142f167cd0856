using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library;

/// <summary>Any valid row, to be changed with <c>with</c>.</summary>
internal static class Some
{
    public const string File = "Streaming_History_Audio_2024_0.json";

    public static readonly Instant Noon = Instant.FromUtc(2024, 6, 1, 12, 0);

    public static readonly Instant Now = Instant.FromUtc(2026, 1, 2, 3, 4);

    public static IClock Clock { get; } = new StoppedClock();

    public static ListenedRow Extended(int number = 1, Duration? after = null, long msPlayed = 200_000, string title = "Song", string artist = "Artist", string? uri = "spotify:track:1")
    {
        var ended = Noon + (after ?? Duration.Zero);
        return new(new RowPlace(File, number))
        {
            Source = Source.SpotifyExtended,
            Kind = MediaKind.Music,
            StartedAt = ended - Duration.FromMilliseconds(msPlayed),
            StatedAt = ended,
            Precision = TimePrecision.Second,
            MsPlayed = msPlayed,
            Title = title,
            Artist = artist,
            Album = "Album",
            Uri = uri,
            Context = new() { Platform = "android", Country = "DE", ReasonStart = "clickrow", ReasonEnd = "trackdone", Shuffle = false },
        };
    }

    public static ListenedRow Account(int number = 1, Duration? after = null, long msPlayed = 200_000, string title = "Song", string artist = "Artist", int repeat = 0)
    {
        var minute = Noon + Duration.FromMinutes((after ?? Duration.Zero).TotalMinutes is var minutes ? (long)Math.Floor(minutes) : 0);
        return new(new RowPlace("StreamingHistory_music_0.json", number))
        {
            Source = Source.SpotifyAccount,
            Kind = MediaKind.Music,
            StartedAt = minute + Duration.FromSeconds(30) - Duration.FromMilliseconds(msPlayed),
            StatedAt = minute,
            Precision = TimePrecision.Minute,
            MsPlayed = msPlayed,
            Title = title,
            Artist = artist,
            Repeat = repeat,
        };
    }

    /// <summary>A scrobble: it says when a song began, and nobody knows how long it was heard.</summary>
    public static ListenedRow Scrobble(int number = 1, Duration? after = null, string title = "Song", string artist = "Artist", Source source = Source.Lastfm, long msPlayed = 200_000)
    {
        var began = Noon - Duration.FromMilliseconds(200_000) + (after ?? Duration.Zero);
        return new(new RowPlace("recenttracks.csv", number))
        {
            Source = source,
            Kind = MediaKind.Music,
            StartedAt = began,
            StatedAt = began,
            Precision = TimePrecision.Second,
            MsPlayed = msPlayed,
            IsEstimated = true,
            Title = title,
            Artist = artist,
        };
    }

    /// <summary>Rows of so many different songs, four minutes apart.</summary>
    public static IReadOnlyList<SourceRow> Songs(int count, string file = File) =>
    [
        .. Enumerable.Range(1, count).Select(number => Extended(number, Duration.FromMinutes(4L * number), title: $"Song {number}", artist: $"Artist {number % 50}", uri: $"spotify:track:{number}") with
        {
            Place = new RowPlace(file, number),
        }),
    ];

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
