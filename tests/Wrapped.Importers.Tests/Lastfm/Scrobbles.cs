namespace Wrapped.Importers.Lastfm;

/// <summary>Hand-made scrobbles in every form that they come in. The same four plays stand in each: two songs in a row, a long pause, a song without an album.</summary>
internal static class Scrobbles
{
    public const string Ghan =
        """
        uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid
        "1700000600","14 Nov 2023, 22:23","Artist B","","","","Song ""C"", live",""
        "1700000180","14 Nov 2023, 22:16","Artist A","m","Album A","","Song B",""
        "1700000000","14 Nov 2023, 22:13","Artist A","m","Album A","","Song A","x"

        """;

    public const string Stats = "Artist;Album;AlbumId;Track;Date#listener\nArtist A;Album A;1;Song A;1700000000000\nArtist A;Album A;1;Song B;1700000180000\nArtist B;;;\"Song \"\"C\"\", live\";1700000600000\n";

    public const string R = "\"\",\"date\",\"artist\",\"track\",\"album\"\n\"1\",2023-11-14 22:23:20,\"Artist B\",\"Song \"\"C\"\", live\",NA\n\"2\",2023-11-14 22:16:20,\"Artist A\",\"Song B\",\"Album A\"\n\"3\",2023-11-14 22:13:20,\"Artist A\",\"Song A\",\"Album A\"\n";

    public const string Libre = "+ACM- Data export from Libre.fm\n# \"comments\nUserid,Track,Artist,Album,Time\n1,Song A,Artist A,Album A,1700000000\n1,Song B,Artist A,Album A,1700000180\n1,\"Song \"\"C\"\", live\",Artist B,,1700000600\n";

    public const string Headless = "Artist B,,\"Song \"\"C\"\", live\",14 Nov 2023 22:23\nArtist A,Album A,Song B,\"14 Nov 2023, 22:16\"\nArtist A,Album A,Song A,14 Nov 2023 22:13\n";

    private const string C = """{"artist":{"mbid":"","#text":"Artist B"},"streamable":"0","name":"Song \"C\", live","mbid":"","image":[{"size":"small","#text":"https://x"}],"album":{"mbid":"","#text":""},"url":"https://x","date":{"uts":"1700000600","#text":"14 Nov 2023, 22:23"}}""";
    private const string B = """{"artist":{"url":"https://x","name":"Artist A","image":[{"size":"small","#text":"no"}],"mbid":"m"},"date":{"uts":"1700000180","#text":"x"},"mbid":"","name":"Song B","album":{"mbid":"","#text":"Album A"},"loved":"0"}""";
    private const string A = """{"artist":{"mbid":"m","#text":"Artist A"},"name":"Song A","mbid":"x","album":{"mbid":"","#text":"Album A"},"date":{"uts":"1700000000"}}""";

    public const string Now = """{"artist":{"mbid":"","#text":"Artist A"},"name":"Song N","mbid":"","album":{"#text":""},"@attr":{"nowplaying":"true"}}""";

    public const string Pages = $$$"""[{"@attr":{"page":"1","perPage":"2","total":"3"},"track":[{{{C}}},{{{B}}}]},{"track":[{{{A}}}],"@attr":{"page":"2","track":"no"}}]""";

    /// <summary>One page of the interface, in which a single track stands without brackets.</summary>
    public const string Page = $$$$"""{"recenttracks":{"track":{{{{A}}}},"@attr":{"user":"u"}}}""";

    public const string Flat = $"[{C},{B},{A}]";
}
