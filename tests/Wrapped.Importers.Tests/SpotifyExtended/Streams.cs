using System.Text.Json;

namespace Wrapped.Importers.SpotifyExtended;

/// <summary>Hand-made rows of the extended history.</summary>
internal static class Streams
{
    /// <summary>A row as exports since 2023 write it, with <paramref name="changes"/> to its fields; a change that is null is JSON's null.</summary>
    public static string Row(params (string Field, object? Value)[] changes)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ts"] = "2025-03-01T10:04:10Z",
            ["platform"] = "android",
            ["ms_played"] = 201_000,
            ["conn_country"] = "DE",
            ["ip_addr"] = "192.0.2.1",
            ["master_metadata_track_name"] = "Song A",
            ["master_metadata_album_artist_name"] = "Artist A",
            ["master_metadata_album_album_name"] = "Album A",
            ["spotify_track_uri"] = "spotify:track:0000000000000000000001",
            ["episode_name"] = null,
            ["episode_show_name"] = null,
            ["spotify_episode_uri"] = null,
            ["audiobook_title"] = null,
            ["audiobook_uri"] = null,
            ["audiobook_chapter_uri"] = null,
            ["audiobook_chapter_title"] = null,
            ["reason_start"] = "clickrow",
            ["reason_end"] = "trackdone",
            ["shuffle"] = false,
            ["skipped"] = false,
            ["offline"] = false,
            ["offline_timestamp"] = null,
            ["incognito_mode"] = false,
        };
        foreach (var (field, value) in changes)
            fields[field] = value;
        return JsonSerializer.Serialize(fields);
    }

    /// <summary>A row as exports until 2022 write it.</summary>
    public const string OldRow =
        """
        {"ts":"2021-06-05T20:15:00Z","username":"listener-name","platform":"Android OS 12 API 31 (Google, Pixel 6 Pro)","ms_played":180000,"conn_country":"ZZ","ip_addr_decrypted":"198.51.100.7","user_agent_decrypted":"Mozilla%2F5.0","master_metadata_track_name":"Söng B","master_metadata_album_artist_name":"Artist B","master_metadata_album_album_name":"Album B","spotify_track_uri":"spotify:track:0000000000000000000002","episode_name":null,"episode_show_name":null,"spotify_episode_uri":null,"reason_start":"trackdone","reason_end":"fwdbtn","shuffle":true,"skipped":null,"offline":false,"offline_timestamp":1622923920123,"incognito_mode":true}
        """;

    public static string Array(params string[] rows) => $"[{string.Join(",\n", rows)}]";
}
