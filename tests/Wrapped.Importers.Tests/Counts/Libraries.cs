namespace Wrapped.Importers.Counts;

/// <summary>Hand-made libraries that count.</summary>
internal static class Libraries
{
    private const string Head =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0"><dict><key>Major Version</key><integer>1</integer><key>Music Folder</key><string>file:///Secret/</string>
        """;

    private const string End = "<key>Playlists</key><array><dict><key>Name</key><string>Tracks</string><key>Playlist Items</key><array><dict><key>Track ID</key><integer>1</integer></dict></array></dict></array></dict></plist>";

    public static string Plist(params string[] tracks) => Head + "<key>Tracks</key><dict>" + string.Concat(tracks) + "</dict>" + End;

    public static string Track(string name = "Song A", string? count = "12", string more = "<key>Artist</key><string>Artist A &amp; B</string><key>Album</key><string>Album A</string>") =>
        $"<key>1</key>\n<dict><key>Track ID</key><integer>1</integer><key>Name</key><string>{name}</string>{more}{(count is null ? "" : $"<key>Play Count</key><integer>{count}</integer>")}<key>Location</key><string>file:///Secret/x.mp3</string></dict>\n";

    public static string Whole => Plist(
        Track(more: "<key>Artist</key><string>Artist A &amp; B</string><key>Album</key><string>Album A</string><key>Play Date</key><integer>3786000000</integer><key>Play Date UTC</key><date>2023-12-20T10:00:00Z</date>"),
        Track("Never", count: null),
        Track("Talk", more: "<key>Podcast</key><true/>"),
        Track("Song B", "1", more: ""));

    public const string GooglePlay = "Title,Album,Artist,Duration (ms),Rating,Play Count,Removed\n\"Burnin&#39; &amp; more\",\"Album A\",\"Artist A\",\"200000\",\"0\",\"7\",\"\"\n";

    public const string Navidrome =
        """
        CREATE TABLE media_file (id varchar PRIMARY KEY, title varchar, artist varchar, album varchar);
        CREATE TABLE annotation (user_id varchar, item_id varchar, item_type varchar, play_count integer, play_date datetime);
        INSERT INTO media_file VALUES ('a', 'Song A', 'Artist A', 'Album A'), ('b', 'Song B', '', '');
        INSERT INTO annotation VALUES ('u1', 'a', 'media_file', 5, '2023-12-20 10:00:00.123456+00:00'), ('u1', 'b', 'media_file', 2, 1703066400000), ('u1', 'c', 'album', 5, NULL), ('u1', 'a', 'media_file', 0, NULL), ('u1', 'gone', 'media_file', 1, NULL);
        """;
}
