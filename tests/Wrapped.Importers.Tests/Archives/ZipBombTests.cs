using System.Buffers.Binary;
using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers.Archives;

public sealed class ZipBombTests
{
    private static readonly byte[] History = Some.Bytes(Streams.Array(Streams.Row(), Streams.OldRow));

    [Theory]
    [InlineData("declared")]
    [InlineData("understated")]
    public async Task A_file_that_unpacks_to_too_much_is_a_bomb(string how)
    {
        var zip = Some.Zip(("history.json", [.. Some.Bytes("[" + Streams.Row() + ","), .. new byte[40 << 20]]));
        if (how == "understated")
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(ZipParts.Of(zip, ZipParts.Directory)[0] + 24), 9 << 20);

        (await Some.RefusalOf(zip)).Should().Be(how == "declared" ? ExportRefusal.Bomb : ExportRefusal.DamagedZip);
    }

    [Fact]
    public async Task Many_files_that_unpack_to_too_much_together_are_a_bomb()
    {
        byte[] history = [.. History, .. Enumerable.Repeat((byte)' ', 9 << 20)];
        var zip = Some.Zip([.. Enumerable.Range(0, 12).Select(number => ($"{number}.json", history))]);

        (await Some.RefusalOf(zip)).Should().Be(ExportRefusal.Bomb);
        (await Some.RowsOf(Some.Zip(("one.json", history)))).Should().HaveCount(2);
    }

    [Fact]
    public async Task Files_that_share_their_packed_bytes_are_a_bomb()
    {
        // One packed file, and a directory that names it many times over.
        var zip = Some.Zip(("x.json", [.. History, .. Enumerable.Repeat((byte)' ', 9 << 20)]));
        var header = ZipParts.Of(zip, ZipParts.Directory)[0];
        var end = ZipParts.Of(zip, ZipParts.End)[0];
        const int Copies = 5000;
        var overlapping = new List<byte>(zip[..header]);
        for (var copy = 0; copy < Copies; copy++)
            overlapping.AddRange(zip[header..end]);
        overlapping.AddRange(zip[end..]);
        var bomb = overlapping.ToArray();
        var record = bomb.AsSpan(bomb.Length - 22);
        BinaryPrimitives.WriteUInt16LittleEndian(record[8..], Copies);
        BinaryPrimitives.WriteUInt16LittleEndian(record[10..], Copies);
        BinaryPrimitives.WriteUInt32LittleEndian(record[12..], (uint)((end - header) * Copies));

        (await Some.RefusalOf(bomb)).Should().Be(ExportRefusal.Bomb);
    }

    [Fact]
    public async Task A_zip_may_not_unpack_to_more_than_its_limit()
    {
        var limits = ExportLimits.Default with { MaxUnpackedBytes = History.Length };

        (await Some.RowsOf(Some.Zip(("a", History)), limits: limits)).Should().HaveCount(2);
        (await Some.RefusalOf(Some.Zip(("a", History), ("b", History)), limits: limits)).Should().Be(ExportRefusal.Bomb);
    }

    [Fact]
    public async Task A_hundred_thousand_entries_are_a_bomb() =>
        (await Some.RefusalOf(Some.Zip([.. Enumerable.Range(0, 100_000).Select(number => ($"{number}", Array.Empty<byte>()))]))).Should().Be(ExportRefusal.Bomb);

    [Fact]
    public async Task A_directory_of_endless_names_is_a_bomb()
    {
        var limits = ExportLimits.Default with { MaxDirectoryBytes = 100_000 };
        var zip = Some.Zip([.. Enumerable.Range(0, 5).Select(number => (new string('x', 60_000) + number, History))]);

        (await Some.RefusalOf(zip, limits: limits)).Should().Be(ExportRefusal.Bomb);
    }

    [Fact]
    public async Task Entries_of_nested_zips_count_together()
    {
        var inner = Some.Zip([.. Enumerable.Range(0, 60).Select(number => ($"{number}", Array.Empty<byte>()))]);
        var limits = ExportLimits.Default with { MaxEntries = 100 };

        (await Some.RefusalOf(Some.Zip(("a.zip", inner), ("b.zip", inner)), limits: limits)).Should().Be(ExportRefusal.Bomb);
    }
}
