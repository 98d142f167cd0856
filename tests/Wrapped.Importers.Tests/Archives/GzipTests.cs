using System.IO.Compression;
using Wrapped.Imports;
using Wrapped.Importers.Apple;
using Wrapped.Importers.SpotifyExtended;
using Wrapped.Importers.Sqlite;

namespace Wrapped.Importers.Archives;

public sealed class GzipTests
{
    private static readonly byte[] History = Some.Bytes(Streams.Array(Streams.Row(), Streams.OldRow));

    [Fact]
    public async Task A_packed_file_is_the_file()
    {
        var bare = await Some.RowsOf(History, "x.json.gz");

        (await Some.RowsOf(Gzip(History), "x.json.gz")).Should().Equal(bare);
        (await Some.RowsOf(Gzip(Some.Zip(("x", History))), "x.json.gz")).Should().HaveCount(2);
        (await Some.RowsOf(Gzip(Databases.Of(Databases.Jellyfin)))).Should().HaveCount(3);
        (await Some.RowsOf(Some.Zip(("a/x.json.gz", Gzip(History))))).Select(row => row.Place.File).Should().Equal("a/x.json.gz", "a/x.json.gz");
    }

    [Fact]
    public async Task Packed_files_wait_for_their_turn_like_all_others()
    {
        var (daily, activity) = (Some.Bytes(AppleFiles.Daily), Some.Bytes(AppleFiles.New(AppleFiles.NewRow())));

        var packed = await Some.RowsOf(Some.Zip(("a", Gzip(daily)), ("b", Gzip(activity))));

        packed.Should().Equal(await Some.RowsOf(Some.Zip(("a", daily), ("b", activity))));
    }

    [Fact]
    public async Task Zips_and_gzips_are_opened_three_deep_and_no_deeper()
    {
        // The upload itself is the first for a gzip, and none for a ZIP.
        (await Some.RowsOf(Gzip(Gzip(Gzip(History))))).Should().HaveCount(2);
        (await Some.RefusalOf(Gzip(Gzip(Gzip(Gzip(History)))))).Should().Be(ExportRefusal.NoHistoryInside);
        (await Some.RowsOf(Some.Zip(("1", Some.Zip(("2", Some.Zip(("3", Gzip(History))))))))).Should().HaveCount(2);
        (await Some.RefusalOf(Some.Zip(("1", Some.Zip(("2", Some.Zip(("3", Gzip(Gzip(History)))))))))).Should().Be(ExportRefusal.NoHistoryInside);
    }

    [Fact]
    public async Task A_gzip_that_unpacks_to_too_much_is_a_bomb_at_every_depth()
    {
        byte[] bomb = Gzip([.. Some.Bytes("[" + Streams.Row() + ","), .. Enumerable.Repeat((byte)' ', 40 << 20)]);

        (await Some.RefusalOf(bomb)).Should().Be(ExportRefusal.Bomb);
        (await Some.RefusalOf(Some.Zip(("a", bomb)))).Should().Be(ExportRefusal.Bomb);
        (await Some.RefusalOf(Some.Zip(("a", Some.Zip(("b", Some.Zip(("c", bomb)))))))).Should().Be(ExportRefusal.Bomb);
    }

    [Fact]
    public async Task What_comes_out_of_gzips_counts_with_what_comes_out_of_zips()
    {
        var zip = Some.Zip(("a", Gzip(History)), ("b", Some.Zip(("c", Gzip(History)))));
        var all = (2 * History.Length) + (2 * Gzip(History).Length) + Some.Zip(("c", Gzip(History))).Length;

        (await Some.RowsOf(zip, limits: ExportLimits.Default with { MaxUnpackedBytes = all })).Should().HaveCount(4);
        (await Some.RefusalOf(zip, limits: ExportLimits.Default with { MaxUnpackedBytes = all - 1 })).Should().Be(ExportRefusal.Bomb);
        (await Some.RowsOf(zip, limits: ExportLimits.Default with { MaxEntries = 5 })).Should().HaveCount(4);
        (await Some.RefusalOf(zip, limits: ExportLimits.Default with { MaxEntries = 4 })).Should().Be(ExportRefusal.Bomb);
    }

    [Fact]
    public async Task A_gzip_that_is_cut_or_altered_is_damaged()
    {
        // Lines, of which any number would be a history.
        var gzip = Gzip(Some.Bytes(Lastfm.Scrobbles.Libre + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"1,Song {number * 7919 % 20_011},Artist A,,1700000000\n"))));
        foreach (var length in (int[])[3, 10, gzip.Length / 2, gzip.Length - 9, gzip.Length - 1])
            (await Some.RefusalOf(gzip[..length])).Should().Be(ExportRefusal.DamagedZip, "{0} bytes are not all", length);
        gzip[^6] ^= 1;
        (await Some.RefusalOf(gzip)).Should().Be(ExportRefusal.DamagedZip);
    }

    [Fact]
    public async Task Packed_files_and_databases_are_no_text_that_a_listener_named_columns_of()
    {
        var table = Some.Bytes("when,what\n2024-05-02 18:31:20,Song A\n");

        (await Some.RowsOf(Gzip(table), map: "time=when; title=what")).Should().ContainSingle().Which.Should().BeOfType<ListenedRow>();
        (await Some.RowsOf(Databases.Of(Databases.Jellyfin), map: "time=when; title=what")).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_gzip_without_a_history_is_refused() => (await Some.RefusalOf(Gzip("hello"u8.ToArray()))).Should().Be(ExportRefusal.NoHistoryInside);

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }
}
