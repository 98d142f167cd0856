using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Wrapped.Imports;

namespace Wrapped.Importers.Sqlite;

public sealed class HostileDatabaseTests
{
    [Theory]
    [InlineData("CREATE VIEW scrobbles AS SELECT 'a' AS media_file_id, 'u1' AS user_id, 1700000000 AS submission_time")]
    [InlineData("CREATE VIRTUAL TABLE scrobbles USING fts5(media_file_id, user_id, submission_time)")]
    [InlineData("CREATE TABLE scrobbles (media_file_id, user_id)")]
    public async Task What_only_looks_like_a_table_is_none(string instead) =>
        (await Some.RefusalOf(Databases.Of("CREATE TABLE media_file (id, title, artist, album, duration);" + instead))).Should().Be(ExportRefusal.NotAnExport);

    [Fact]
    public async Task Triggers_and_views_beside_a_history_never_run() =>
        (await Some.RowsOf(Databases.Of(Databases.Navidrome +
            "CREATE TRIGGER t AFTER INSERT ON scrobbles BEGIN DELETE FROM scrobbles; END; CREATE VIEW v AS SELECT abs(-9223372036854775808) FROM scrobbles;"))).Should().HaveCount(4);

    [Theory]
    [InlineData("hex(zeroblob(100000000))")]
    [InlineData("replace(hex(zeroblob(8000000)), '0', 'xxxxxxxxxxxxxxxxxxxxxxxx')")]
    public async Task A_column_that_is_made_as_it_is_read_may_not_grow(string made) =>
        (await Some.RefusalOf(Databases.Of(
            $"CREATE TABLE media_file (id PRIMARY KEY, title TEXT AS ({made}), artist, album, duration); CREATE TABLE scrobbles (media_file_id, user_id, submission_time);"
            + "INSERT INTO media_file (id) VALUES ('a'); INSERT INTO scrobbles VALUES ('a', 'u1', 1700000000);"))).Should().Be(ExportRefusal.DamagedDatabase);

    [Fact]
    public async Task A_join_that_never_ends_is_broken_off()
    {
        // No key, so that every scrobble looks at every song.
        var file = Databases.Of(
            """
            CREATE TABLE media_file (id, title, artist, album, duration); CREATE TABLE scrobbles (media_file_id, user_id, submission_time);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO media_file (id) SELECT i FROM n;
            INSERT INTO scrobbles SELECT 'none', 'u', 1700000000 FROM media_file;
            """);

        (await CauseOf(file)).Should().BeOfType<SqliteException>().Which.SqliteErrorCode.Should().Be(9, "it was interrupted");
    }

    [Fact]
    public async Task Pages_that_point_to_one_another_tell_of_no_more_rows_than_there_is_room_for()
    {
        var file = Databases.Of("PRAGMA page_size = 512;" + Databases.JellyfinTables
            + "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO PlaybackActivity (DateCreated, ItemType) SELECT '2024-05-02 18:00:20Z', 'Movie' FROM n");
        var root = Enumerable.Range(1, (file.Length / 512) - 1).First(page => file[page * 512] == 0x05);
        var children = Children(file, root).Select(at => (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)) - 1).ToList();

        // A floor between the root and the leaves, each of whose doors leads to the same leaf.
        file.AsSpan(root * 512, 512).CopyTo(file.AsSpan(children[1] * 512));
        PointAll(file, children[1], children[0]);
        PointAll(file, root, children[1]);

        (await CauseOf(file)).Should().BeNull("SQLite itself finds nothing wrong with it");
    }

    [Theory]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(4096)]
    [InlineData(10_000)]
    public async Task A_database_that_breaks_off_is_damaged(int length) =>
        (await Some.RefusalOf(Databases.Of(Databases.Navidrome)[..length])).Should().Be(ExportRefusal.DamagedDatabase);

    [Fact]
    public async Task A_database_in_a_zip_is_refused_by_its_own_name()
    {
        var reading = async () => await Some.RowsOf(Some.Zip(("in/here\u202E.db", Databases.Of(Databases.Navidrome)[..5000])));

        (await reading.Should().ThrowAsync<ExportRefusedException>()).Which.Should().Match<ExportRefusedException>(refused => refused.Refusal == ExportRefusal.DamagedDatabase && refused.File == "in/here.db");
    }

    private static async Task<Exception?> CauseOf(byte[] file)
    {
        var reading = async () => await Some.RowsOf(file);
        var refused = (await reading.Should().ThrowAsync<ExportRefusedException>()).Which;
        refused.Refusal.Should().Be(ExportRefusal.DamagedDatabase);
        return refused.InnerException;
    }

    private static IEnumerable<int> Children(byte[] file, int page)
    {
        var start = page * 512;
        var cells = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(start + 3));
        return Enumerable.Range(0, cells).Select(cell => start + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(start + 12 + (cell * 2)))).Append(start + 8);
    }

    private static void PointAll(byte[] file, int page, int child)
    {
        foreach (var at in Children(file, page).ToList())
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(at), (uint)child + 1);
    }
}
