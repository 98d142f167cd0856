using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Titles;
using Wrapped.Plays;

namespace Wrapped.Importers.Jellyfin;

/// <summary>What the plugin Playback Reporting notes of a playback, in its backup and in its database. Names of devices and addresses are never taken.</summary>
internal static class Playback
{
    private const long MostSeconds = 7L * 24 * 60 * 60;
    private const string Unknown = "Not Known";

    /// <summary>The plugin notes a playback once it has gone on for this long.</summary>
    private static readonly Duration NotedAfter = Duration.FromSeconds(20);

    /// <summary>The play, or why it is none.</summary>
    /// <param name="place">Where it stood.</param>
    /// <param name="noted">When it was noted: with a Z in UTC, else by the server's clock, which is taken for the listener's.</param>
    /// <param name="kind">Of the item.</param>
    /// <param name="name">Of a song: <c>Artist - Title (Album)</c>.</param>
    /// <param name="played">Seconds.</param>
    /// <param name="paused">Seconds of them that it stood still; Emby's plugin counts them in.</param>
    /// <param name="client">The app.</param>
    /// <param name="file">What it stands in.</param>
    public static SourceRow Row(RowPlace place, ReadOnlySpan<byte> noted, string? kind, string? name, long? played, long? paused, string? client, HistoryFile file)
    {
        if (TableValue.Moment(noted) is not { } stated)
            return new FailedRow(place, FailReason.BadTime);
        if (kind is null)
            return new FailedRow(place, FailReason.UnexpectedShape);
        if (kind != "Audio")
            return new SkippedRow(place, SkipReason.NotMusic);
        if (played is not (>= 0 and <= MostSeconds) || paused is < 0 or > MostSeconds)
            return new FailedRow(place, FailReason.BadDuration);
        if (name is null || Parts(name) is not ({ } title, var artist, var album))
            return new SkippedRow(place, SkipReason.Nameless);
        var at = IsUtc(noted) ? stated : file.At(stated.InUtc().LocalDateTime);
        return new ListenedRow(place)
        {
            Source = Source.Jellyfin,
            Kind = MediaKind.Music,
            StartedAt = at - NotedAfter,
            StatedAt = stated,
            Precision = TimePrecision.Second,
            MsPlayed = Math.Max(played.Value - (paused ?? 0), 0) * 1000,
            Title = title,
            Artist = artist ?? "",
            Album = album,
            Context = client is null ? ListeningContext.Unknown : new() { Platform = client },
        };
    }

    private static bool IsUtc(ReadOnlySpan<byte> noted) => noted.TrimEnd((byte)' ') is [.., (byte)'Z'] or [.., (byte)'+' or (byte)'-', _, _, (byte)':', _, _];

    private static (string? Title, string? Artist, string? Album) Parts(string name)
    {
        var (artist, rest) = DashedTitle.Split(name);
        var album = AlbumAt(rest);
        var title = rest[..album].TrimEnd();
        return (title.Length == 0 ? null : title, artist == Unknown ? null : artist, album == rest.Length || rest[(album + 1)..^1].Trim() is not { Length: > 0 } named || named == Unknown ? null : named);
    }

    // Where the last brackets open; both titles and albums may hold brackets of their own.
    private static int AlbumAt(string text)
    {
        var depth = 0;
        for (var at = text.Length - 1; at > 0 && text[^1] == ')'; at--)
        {
            depth += text[at] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return text.Length;
    }
}
