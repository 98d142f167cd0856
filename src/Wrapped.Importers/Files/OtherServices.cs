using System.Text;

namespace Wrapped.Importers.Files;

/// <summary>Recognises the histories of services that cannot be read yet, so that their listeners are told so.</summary>
internal static class OtherServices
{
    private static readonly string[][] Columns =
    [
        // Apple Music: Play Activity, Daily Tracks, Recently Played, Track Play History
        ["event end timestamp", "play duration milliseconds"],
        ["track description", "date played"],
        ["track description", "last modified"],
        ["track description", "total plays"],
        ["track name", "last played date"],

        // Tidal, SoundCloud
        ["entry_date", "stream_duration_ms"],
        ["play_time", "track_title", "track_url"],
    ];

    private static readonly string[][] Keys =
    [
        // YouTube and YouTube Music, from Takeout
        ["title", "time", "header"],
        ["title", "time", "products"],

        // ListenBrainz, Maloja, Koito, Pano Scrobbler, Apple's library
        ["listened_at", "track_metadata"],
        ["maloja", "scrobbles"],
        ["listens", "exported_at"],
        ["timeMs", "track", "artist", "event"],
        ["Track Identifier", "Title", "Track Play Count"],
    ];

    public static bool Recognise(FileHead head)
    {
        var text = head.Text;
        return text.IsEmpty ? false : text[0] switch
        {
            (byte)'{' or (byte)'[' => Array.Exists(Keys, head.Json.HasRowWith),
            (byte)'<' => HasMarkup(text),
            (byte)'#' when text.StartsWith("#AUDIOSCROBBLER/1."u8) => true,
            _ => HasColumns(text),
        };
    }

    // Takeout's page; Deezer's workbook, which is a ZIP of XML; iTunes; foobar2000
    private static bool HasMarkup(ReadOnlySpan<byte> text) =>
        text.IndexOf("class=\"outer-cell"u8) >= 0 || text.IndexOf("\"10_listeningHistory\""u8) >= 0
        || text.IndexOf("<key>Tracks</key>"u8) >= 0 || text.IndexOf("<PlaybackStatistics"u8) >= 0;

    private static bool HasColumns(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        if (end is < 0 or > 16 << 10)
            return false;
        var columns = Encoding.UTF8.GetString(text[..end]).ToLowerInvariant()
            .Split(',', ';', '\t')
            .Select(column => column.Trim(' ', '"'))
            .ToHashSet(StringComparer.Ordinal);
        return Array.Exists(Columns, columns.IsSupersetOf);
    }
}
