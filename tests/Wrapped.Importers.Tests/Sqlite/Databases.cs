using Microsoft.Data.Sqlite;

namespace Wrapped.Importers.Sqlite;

/// <summary>Hand-made databases of servers.</summary>
internal static class Databases
{
    public const string NavidromeTables =
        """
        CREATE TABLE user (id varchar PRIMARY KEY, user_name varchar, password varchar);
        INSERT INTO user VALUES ('u1', 'Secret name', 'Secret password');
        CREATE TABLE media_file (id varchar NOT NULL PRIMARY KEY, path varchar, title varchar, album varchar, artist varchar, album_artist varchar, duration real, genre varchar);
        CREATE TABLE scrobbles (media_file_id varchar NOT NULL, user_id varchar NOT NULL, submission_time integer NOT NULL);
        """;

    public const string Navidrome = NavidromeTables +
        """
        INSERT INTO media_file VALUES ('a', 'Secret path', 'Song A', 'Album A', 'Artist A', 'no', 200.5, ''), ('b', '', 'Song "B"', '', 'Artist B', 'no', 0, '');
        INSERT INTO scrobbles VALUES ('a', 'u1', 1700000000), ('b', 'u1', 1700000180), ('gone', 'u1', 1700009000), ('a', 'u1', 5);
        """;

    public const string Tautulli =
        """
        CREATE TABLE users (user_id INTEGER, username TEXT, email TEXT, user_token TEXT);
        INSERT INTO users VALUES (1, 'Secret name', 'Secret address', 'Secret token');
        CREATE TABLE session_history (id INTEGER PRIMARY KEY AUTOINCREMENT, reference_id INTEGER, started INTEGER, stopped INTEGER, rating_key INTEGER, user_id INTEGER, user TEXT, ip_address TEXT, paused_counter INTEGER DEFAULT 0, player TEXT, platform TEXT, media_type TEXT);
        CREATE TABLE session_history_metadata (id INTEGER PRIMARY KEY, rating_key INTEGER, title TEXT, parent_title TEXT, grandparent_title TEXT, original_title TEXT, duration INTEGER);
        INSERT INTO session_history VALUES (1, 1, 1700000000, 1700000300, 1, 1, 'Secret name', '10.0.0.1', 60, 'Secret phone', 'iOS', 'track'), (2, 2, 1700001000, 1700001012, 2, 1, 'Secret name', '10.0.0.1', NULL, 'x', NULL, 'track'),
            (3, 3, 1700002000, 1700009000, 3, 2, 'x', 'x', 0, 'x', 'x', 'movie'), (4, 4, 1700010000, 0, 4, 1, 'x', 'x', 0, 'x', 'x', 'track');
        INSERT INTO session_history_metadata VALUES (1, 1, 'Song A', 'Album A', 'Artist A', 'Artist A & Artist B', 1), (2, 2, 'Song B', '', 'Artist B', '', 1), (3, 3, 'Film', '', '', '', 1), (4, 4, 'Song C', '', 'C', '', 1);
        """;

    public const string JellyfinTables =
        "CREATE TABLE PlaybackActivity (DateCreated DATETIME NOT NULL, UserId TEXT, ItemId TEXT, ItemType TEXT, ItemName TEXT, PlaybackMethod TEXT, ClientName TEXT, DeviceName TEXT, PlayDuration INT);";

    public const string Jellyfin = JellyfinTables +
        """
        INSERT INTO PlaybackActivity VALUES ('2024-05-02 18:00:20Z', 'u1', 'i', 'Audio', 'Artist A - Song A (Album A)', 'DirectPlay', 'Finamp', 'Secret phone', 240),
            ('2024-05-02 19:00:20Z', 'u2', 'i', 'Movie', 'Film', 'DirectPlay', 'x', 'x', 7000), ('2024-05-02 20:00:20', 'u1', 'i', 'Audio', 'Not Known - Song B (Not Known)', 'x', 'Finamp', 'x', 12);
        """;

    /// <summary>The bytes of a database that these statements make.</summary>
    public static byte[] Of(string sql)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                command.ExecuteNonQuery();
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
