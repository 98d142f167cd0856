using System.Buffers.Binary;
using System.IO.Compression;
using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers.Archives;

public sealed class HostileZipTests
{
    private static readonly byte[] History = Some.Bytes(Streams.Array(Streams.Row(), Streams.OldRow));
    private static readonly byte[] Export = Some.Zip(("a/Read me.pdf", [0x25, 0x50, 0x44, 0x46]), ("a/history.json", History), ("a/Userdata.json", Some.Bytes("{}")));

    [Fact]
    public async Task Every_place_at_which_a_zip_can_be_cut_is_noticed()
    {
        for (var length = Export.Length - 1; length > 4; length -= 11)
            (await Some.RefusalOf(Export[..length])).Should().Be(ExportRefusal.DamagedZip);
    }

    [Fact]
    public async Task An_entry_behind_a_password_is_noticed()
    {
        var zip = Export.ToArray();
        ZipParts.Of(zip, ZipParts.Local).ForEach(header => zip[header + 6] |= 1);
        ZipParts.Of(zip, ZipParts.Directory).ForEach(header => zip[header + 8] |= 1);

        (await Some.RefusalOf(zip)).Should().Be(ExportRefusal.EncryptedZip);
        (await Some.RefusalOf(Some.Zip(("inner.zip", zip), ("h.json", History)))).Should().Be(ExportRefusal.EncryptedZip);
    }

    [Fact]
    public async Task A_wrong_checksum_is_noticed()
    {
        var zip = Export.ToArray();
        zip[ZipParts.Of(zip, ZipParts.Directory)[1] + 16] ^= 1;

        (await Some.RefusalOf(zip)).Should().Be(ExportRefusal.DamagedZip);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-1000)]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public async Task A_wrong_length_is_noticed(int by)
    {
        var zip = Export.ToArray();
        var length = zip.AsSpan(ZipParts.Of(zip, ZipParts.Directory)[1] + 24);
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)(History.Length + Math.Max(by, 1 - History.Length)));

        (await Some.RefusalOf(zip)).Should().Be(ExportRefusal.DamagedZip);
    }

    [Fact]
    public async Task A_flipped_bit_in_the_packed_bytes_is_noticed()
    {
        var start = ZipParts.Of(Export, ZipParts.Local)[1] + 30 + "a/history.json".Length;
        for (var at = start; at < ZipParts.Of(Export, ZipParts.Local)[2] - 20; at += 5)
        {
            var zip = Export.ToArray();
            zip[at] ^= 0x10;

            (await Some.RefusalOf(zip)).Should().Be(ExportRefusal.DamagedZip);
        }
    }

    [Fact]
    public async Task A_method_that_nobody_can_unpack_is_noticed()
    {
        var zip = Export.ToArray();
        zip[ZipParts.Of(zip, ZipParts.Directory)[1] + 10] = 14;

        (await Some.RefusalOf(zip)).Should().Be(ExportRefusal.DamagedZip);
    }

    [Fact]
    public async Task Zips_are_opened_three_deep_and_no_deeper()
    {
        var zip = Some.Zip(("h.json", History));
        for (var depth = 1; depth <= 3; depth++)
            zip = Some.Zip(($"{depth}.zip", zip));

        (await Some.RowsOf(zip)).Should().HaveCount(2).And.OnlyContain(row => row.Place.File == "3.zip/2.zip/1.zip/h.json");
        (await Some.RefusalOf(Some.Zip(("4.zip", zip)))).Should().Be(ExportRefusal.NoHistoryInside);
        (await Some.RowsOf(Some.Zip(("4.zip", zip), ("near.json", History)))).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\Windows\\system.ini")]
    [InlineData("a/../../b.json")]
    [InlineData("nul\0byte.json")]
    [InlineData("\u202Egnp.nosj\u2066")]
    [InlineData("line\r\nbreak.json")]
    [InlineData("<script>alert(1)</script>.json")]
    [InlineData(" ")]
    [InlineData("folder/")]
    public async Task A_hostile_name_is_only_ever_shown(string name)
    {
        var before = Directory.GetFileSystemEntries(Environment.CurrentDirectory);

        var rows = await Some.RowsOf(Some.Zip((name, History), ("z.json", History)));

        rows.Should().HaveCount(4);
        rows[0].Place.File.Should().NotBeEmpty().And.NotMatchRegex(@"[\p{Cc}\p{Cf}]");
        Directory.GetFileSystemEntries(Environment.CurrentDirectory).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task An_endless_name_is_shown_by_its_end()
    {
        var rows = await Some.RowsOf(Some.Zip((new string('x', 60_000) + "/🎵history.json", History)));

        rows[0].Place.File.Should().HaveLength(201).And.EndWith("/🎵history.json");
    }

    [Fact]
    public async Task A_symbolic_link_is_not_followed()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var link = zip.CreateEntry("link.json");
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var target = link.Open();
            target.Write("/etc/passwd"u8);
        }

        (await Some.RefusalOf(file.ToArray())).Should().Be(ExportRefusal.NoHistoryInside);
    }

    [Fact]
    public async Task A_zip_without_a_history_is_refused()
    {
        (await Some.RefusalOf(Some.Zip())).Should().Be(ExportRefusal.NoHistoryInside);
        (await Some.RefusalOf(Some.Zip(("Userdata.json", Some.Bytes("{\"a\":1}")), ("Follow.json", Some.Bytes("[{\"a\":1}]")), ("empty.json", []))))
            .Should().Be(ExportRefusal.NoHistoryInside);
    }

    [Fact]
    public async Task A_zip64_is_read()
    {
        // Written without knowing its length, as streaming zippers do, and with the 64-bit end record that they add.
        var zip = Export.ToArray();
        var end = ZipParts.Of(zip, ZipParts.End)[0];
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(end + 16));
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(zip.AsSpan(0, end));
        writer.Write("PK\u0006\u0006"u8);
        writer.Write(44L);
        writer.Write([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        writer.Write(3L);
        writer.Write(3L);
        writer.Write((long)end - directory);
        writer.Write((long)directory);
        writer.Write("PK\u0006\u0007"u8);
        writer.Write(0);
        writer.Write((long)end);
        writer.Write(1);
        writer.Write("PK\u0005\u0006"u8);
        writer.Write([0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0]);

        (await Some.RowsOf(file.ToArray())).Should().HaveCount(2);
        (await Some.RefusalOf(file.ToArray(), limits: ExportLimits.Default with { MaxEntries = 2 })).Should().Be(ExportRefusal.Bomb);
    }

    [Fact]
    public async Task A_damaged_history_refuses_a_zip_whose_other_histories_are_whole()
    {
        var zip = Some.Zip(("a.json", History), ("b.json", History));
        zip[ZipParts.Of(zip, ZipParts.Directory)[1] + 16] ^= 1;

        (await Some.RefusalOf(zip)).Should().Be(ExportRefusal.DamagedZip);
    }
}
