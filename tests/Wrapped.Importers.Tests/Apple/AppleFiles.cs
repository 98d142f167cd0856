namespace Wrapped.Importers.Apple;

/// <summary>Hand-made files of an Apple Music export.</summary>
internal static class AppleFiles
{
    private const string OldHead = "Apple Id Number,Apple Music Subscription,Artist Name,Build Version,Client IP Address,Content Name,Device Identifier,End Position In Milliseconds,End Reason Type,Event End Timestamp,Event Start Timestamp,Event Type,Genre,Item Type,Media Duration In Milliseconds,Media Type,Offline,Play Duration Milliseconds,Start Position In Milliseconds,UTC Offset In Seconds,User’s Audio Quality\n";

    private const string NewHead = "Album Name,Container Album Name,Device Type,End Reason Type,Event End Timestamp,Event Type,Item Type,Media Duration In Milliseconds,Play Duration Milliseconds,Song Name,Start Position In Milliseconds,UTC Offset In Seconds\n";

    public const string DailyHead = "Country,\"Track Identifier\",\"Media type\",\"Date Played\",Hours,\"Play Duration Milliseconds\",\"End Reason Type\",\"Source Type\",\"Play Count\",\"Skip Count\",\"Ignore For Recommendations\",\"Track Reference\",\"Track Description\"\n";

    public const string Daily = DailyHead
        + "US,1,AUDIO,20230501,\"9, 21\",600001,NATURAL_END_OF_TRACK,\"IPHONE, MACINTOSH\",3,0,,1,\"Artist A - Song A - Live\"\n"
        + "US,2,AUDIO,20230502,23,0,TRACK_SKIPPED_FORWARDS,IPHONE,0,2,,N/A,Artist B - Song B\n"
        + "US,3,AUDIO,20230503,,90000,NATURAL_END_OF_TRACK,IPHONE,1,0,,3,Song without an artist\n";

    public const string Recent = "Track Name,Last Played Date,Is User Initiated\nArtist A - Song A - Live,1682935200000,true\nArtist C - Song C,1683100800000,false\n";

    public const string Library =
        """
        [ {"Title":"Song A","Artist":"Artist A","Album":"Album A","Track Identifier":1,"Track Play Count":5,"Genre":"Pop"},
          {"Title":"Twice","Artist":"Artist A","Album":"Album A","Track Identifier":2,"Track Play Count":5},
          {"Title":"Twice","Artist":"Artist B","Album":"Album B","Track Identifier":3,"Track Play Count":0},
          {"Title":"Nobody’s","Track Identifier":4,"Track Play Count":1}, {"Title":5} ]
        """;

    /// <summary>A row as until about 2020: with an artist and a genre.</summary>
    public static string OldRow(string title = "Song A", string end = "2019-06-01T10:03:20.500Z", string start = "", string reason = "NATURAL_END_OF_TRACK", string type = "", string item = "ITUNES_STORE_CONTENT", string length = "200000", string played = "200000", string from = "0", string offset = "7200.0") =>
        $"1,true,Artist A,b,192.0.2.1,{title},device-1,0,{reason},{end},{start},{type},Pop,{item},{length},AUDIO,false,{played},{from},{offset},x\n";

    /// <summary>A row as since about 2022: with an album and without an artist.</summary>
    public static string NewRow(string title = "Song A", string album = "Album A", string end = "2024-06-01T10:03:20.500Z", string played = "200000", string type = "PLAY_END") =>
        $"{album},Some - Single,IPHONE,TRACK_SKIPPED_FORWARDS,{end},{type},ITUNES_STORE_CONTENT,200000,{played},{title},0,-18000\n";

    public static string Old(params string[] rows) => OldHead + string.Concat(rows);

    public static string New(params string[] rows) => NewHead + string.Concat(rows);
}
