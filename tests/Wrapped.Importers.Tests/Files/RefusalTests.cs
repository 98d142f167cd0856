using System.Text;
using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers.Files;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("", ExportRefusal.Empty)]
    [InlineData(" \r\n\t", ExportRefusal.Empty)]
    [InlineData("\uFEFF", ExportRefusal.Empty)]
    [InlineData("\uFEFF \n", ExportRefusal.Empty)]
    [InlineData("<!DOCTYPE html><html><body>Sign in</body></html>", ExportRefusal.WebPage)]
    [InlineData("\n\n<!-- saved from a site -->\n<HTML lang=en>", ExportRefusal.WebPage)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", ExportRefusal.WebPage)]
    [InlineData("<rss></rss>", ExportRefusal.NotAnExport)]
    [InlineData("hello", ExportRefusal.NotAnExport)]
    [InlineData("null", ExportRefusal.NotAnExport)]
    [InlineData("{}", ExportRefusal.NotAnExport)]
    [InlineData("{\"ts\":\"2025-03-01T10:04:10Z\",\"ms_played\":1}", ExportRefusal.NotAnExport)]
    [InlineData("[1,2,3]", ExportRefusal.NotAnExport)]
    [InlineData("{\"payload\":\"\\", ExportRefusal.NotAnExport)]
    [InlineData("[{\"name\":\"a\"}]", ExportRefusal.NotAnExport)]
    [InlineData("[{\"ts\":\"2025-03-01T10:04:10Z\"}]", ExportRefusal.NotAnExport)]
    [InlineData("\u001F\u008B\u0008", ExportRefusal.NotAnExport)]
    [InlineData("PK", ExportRefusal.NotAnExport)]
    [InlineData("PK\u0003\u0004", ExportRefusal.DamagedZip)]
    [InlineData("PK\u0005\u0006", ExportRefusal.DamagedZip)]
    [InlineData("PK\u0007\u0008PK\u0003\u0004", ExportRefusal.DamagedZip)]
    [InlineData("Track name, Artist name, Album, Playlist name, Type, ISRC\na,b,c,d,e,f", ExportRefusal.Playlist)]
    [InlineData("\uFEFFTrack URI,Track Name,Album Name,Artist Name(s),Added At\na,b,c,d,e", ExportRefusal.Playlist)]
    [InlineData("{\"playlists\":[{\"name\":\"a\",\"items\":[]}]}", ExportRefusal.Playlist)]
    [InlineData("{\"tracks\":[],\"albums\":[],\"shows\":[]}", ExportRefusal.Playlist)]
    [InlineData("Last Modified,Container Type,Track Description\na,b,c", ExportRefusal.CountsOnly)]
    [InlineData("<PlaybackStatistics Version=\"3.0\"></PlaybackStatistics>", ExportRefusal.CountsWithoutNames)]
    public async Task What_is_no_export_is_refused_for_what_it_is(string content, ExportRefusal refusal)
    {
        (await Some.RefusalOf(Some.Bytes(content), "my_spotify_data.zip")).Should().Be(refusal);
        (await Some.RefusalOf(Some.Bytes(content), "StreamingHistory0.json")).Should().Be(refusal);
    }

    [Fact]
    public async Task Another_workbook_is_no_export() =>
        (await Some.RefusalOf(Some.Zip(("xl/workbook.xml", Some.Bytes("<workbook/>"))))).Should().Be(ExportRefusal.NoHistoryInside);

    [Fact]
    public async Task Other_archives_and_pictures_are_no_exports()
    {
        byte[][] files = [[0x1F, 0x8B, 7, 0], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "7z\u00BC\u00AF"u8.ToArray(), "%PDF-1.7"u8.ToArray(), new byte[100_000]];
        foreach (var file in files)
            (await Some.RefusalOf(file)).Should().Be(ExportRefusal.NotAnExport);
    }

    [Fact]
    public async Task Utf16_without_its_mark_is_no_export() =>
        (await Some.RefusalOf(Encoding.Unicode.GetBytes(Streams.Array(Streams.Row())))).Should().Be(ExportRefusal.NotAnExport);

    [Fact]
    public async Task A_refusal_names_the_file_as_it_may_be_shown()
    {
        var reading = async () => await Some.RowsOf([], "evil\u202E\0name\n.zip");

        (await reading.Should().ThrowAsync<ExportRefusedException>()).Which.File.Should().Be("evilname.zip");
    }
}
