namespace Wrapped.Importers.Scrobbles;

/// <summary>Hand-made scrobbles of those who run their own scrobbler. The same three plays stand in each form: one of a long song, one of a song whose length is unknown, one that was soon followed by another.</summary>
internal static class ScrobbleFiles
{
    public const string ListenA = """{"inserted_at":1700000900.521049,"listened_at":1700000000,"track_metadata":{"track_name":"Song A","artist_name":"Artist A","release_name":"Album A","recording_msid":"m","mbid_mapping":{"recording_name":"no","artists":[{"artist_credit_name":"no"}]},"additional_info":{"duration_ms":420000,"artist_names":["no"],"tags":[],"submission_client":"navidrome"}}}""";
    public const string ListenB = """{"listened_at":"1700001000.000000","track_metadata":{"additional_info":{"duration":"","music_service":"x"},"track_name":"Song B","artist_name":"Artist A & Artist B","mbid_mapping":null}}""";
    public const string ListenC = """{"listened_at":1700001100.0,"track_metadata":{"track_name":"Song \"C\"","artist_name":"Artist C","additional_info":{"duration":"240"}},"user_name":"u"}""";

    public const string Lines = ListenA + "\n" + ListenB + "\n" + ListenC + "\n";
    public const string Old = "[" + ListenC + "," + ListenB + "," + ListenA + "]";
    public const string Page = """{"payload":{"count":3,"user_id":"u","latest_listen_ts":1,"listens":[""" + ListenC + "," + ListenB + "," + ListenA + "]}}";

    public const string Maloja =
        """
        {
          "maloja": {"export_time": 1700009999},
          "scrobbles": [
            {"time": 1700000000, "track": {"artists": ["Artist A"], "title": "Song A", "album": {"artists": ["no"], "albumtitle": "Album A"}, "length": 420}, "duration": null, "origin": "client:x"},
            {"time": 1700001000, "track": {"artists": ["Artist A & Artist B"], "title": "Song B", "album": null, "length": null}, "duration": null, "origin": "client:x"},
            {"time": 1700001100, "track": {"artists": ["Artist C"], "title": "Song \u0022C\u0022", "album": null, "length": 240}, "duration": null, "origin": "x"}
          ]
        }
        """;

    public const string Koito =
        """
        {"version":"1","exported_at":"2026-01-01T00:00:00Z","user":"u","listens":[
          {"listened_at":"2023-11-14T22:13:20Z","client":"x","track":{"mbid":null,"duration":420,"aliases":[{"alias":"Son A","source":"x","is_primary":false},{"alias":"Song A","source":"x","is_primary":true}]},"album":{"image_url":"","aliases":[{"alias":"Album A","is_primary":true}],"various_artists":false},"artists":[{"mbid":null,"is_primary":true,"aliases":[{"alias":"A.","is_primary":false},{"alias":"Artist A","is_primary":true}],"image_url":""}]},
          {"listened_at":"2023-11-14T23:30:00+01:00","track":{"duration":0,"aliases":[{"alias":"Song B","is_primary":true}]},"album":null,"artists":[{"aliases":[{"alias":"Artist A & Artist B","is_primary":false}],"is_primary":true}]},
          {"listened_at":"2023-11-14T22:31:40.9Z","track":{"duration":240,"aliases":[{"alias":"Song \"C\"","is_primary":true}]},"album":{"aliases":[]},"artists":[{"aliases":[{"alias":"Artist C","is_primary":true}]},{"is_primary":true,"aliases":[{"alias":"no","is_primary":true}]}]}
        ]}
        """;

    public const string Pano =
        """
        {"timeHuman":"x","timeMs":1700000000123,"artist":"Artist A","track":"Song A","album":"Album A","albumArtist":"no","durationMs":420000,"mediaPlayerPackage":"p","event":"scrobble"}
        {"timeMs":1700001000000,"artist":"Artist A & Artist B","track":"Song B","album":"","durationMs":-1,"event":"scrobble"}
        {"timeMs":1700001100000,"artist":"Artist C","track":"Song \"C\"","album":null,"durationMs":240000,"event":"scrobble"}
        """;
}
