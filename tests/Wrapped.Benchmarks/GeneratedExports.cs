using System.Globalization;
using System.IO.Compression;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Wrapped.Benchmarks;

/// <summary>Exports of other services, of any size, shaped as they write them: a table of Last.fm's, a workbook of Deezer's, a page of YouTube's.</summary>
internal static class GeneratedExports
{
    private const int Artists = 2_000;

    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly InstantPattern Spoken = InstantPattern.CreateWithInvariantCulture("MMM d, uuuu, h:mm:ss\u202Ftt 'UTC'");

    /// <summary>Writes so many rows of that kind (csv, xlsx, html, or json for Spotify's), and returns the file's length in bytes.</summary>
    public static long Write(string kind, string file, int rows)
    {
        if (kind == "json")
            return GeneratedHistory.Write(file, rows);
        if (kind == "xlsx")
            WriteWorkbook(file, rows);
        else
            WriteLines(file, kind == "csv" ? Table(rows) : Page(rows));
        return new FileInfo(file).Length;
    }

    private static IEnumerable<(Instant At, string Artist, string Album, string Title, long Seconds)> Plays(int rows)
    {
        var (first, step) = (Instant.FromUtc(2015, 1, 1, 0, 0), Duration.FromDays(3650) / rows);
        var state = 88172645463325252UL;
        for (var row = 0; row < rows; row++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var share = (state >> 11) / (double)(1UL << 53);
            var (artist, track) = ((int)(share * share * Artists), (int)((state >> 20) % 12));
            yield return (first + (step * row), $"Künstler {artist}", $"Album {track / 6} of {artist}", $"Song {track} of the artist {artist}", 150 + (long)(state % 120));
        }
    }

    private static IEnumerable<string> Table(int rows) => Plays(rows)
        .Select(play => string.Create(CultureInfo.InvariantCulture, $"\"{play.At.ToUnixTimeSeconds()}\",\"{play.At.InUtc():dd MMM yyyy, HH:mm}\",\"{play.Artist}\",\"\",\"{play.Album}\",\"\",\"{play.Title}\",\"\"\n"))
        .Prepend("uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\n");

    private static IEnumerable<string> Page(int rows) => Plays(rows)
        .Select(play => $"<div class=\"outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp\"><div class=\"mdl-grid\"><div class=\"header-cell mdl-cell mdl-cell--12-col\"><p class=\"mdl-typography--title\">YouTube Music<br></p></div><div class=\"content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1\">Watched\u00A0<a href=\"https://music.youtube.com/watch?v=AAAAAAAAAAA\">{play.Title}</a><br><a href=\"https://www.youtube.com/channel/UC\">{play.Artist} - Topic</a><br>{Spoken.Format(play.At)}<br></div><div class=\"content-cell mdl-cell mdl-cell--12-col mdl-typography--caption\"><b>Products:</b><br>&emsp;YouTube<br></div></div></div>")
        .Prepend("<html><head><title>My Activity</title></head><body><div class=\"mdl-grid\">").Append("</div></body></html>");

    private static void WriteLines(string file, IEnumerable<string> lines)
    {
        using var text = new StreamWriter(file, append: false, new UTF8Encoding(false), 1 << 20);
        foreach (var line in lines)
            text.Write(line);
    }

    private static void WriteWorkbook(string file, int rows)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        Add(zip, "xl/workbook.xml", ["<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"10_listeningHistory\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"]);
        Add(zip, "xl/_rels/workbook.xml.rels", ["<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>"]);
        Add(zip, "xl/worksheets/sheet1.xml", Sheet(rows));
    }

    private static IEnumerable<string> Sheet(int rows) => Plays(rows)
        .Select((play, row) => Row(row + 2, play.Title, play.Artist, "FRX000000001", play.Album, "192.0.2.1", play.Seconds.ToString(CultureInfo.InvariantCulture), "ios", "iPhone", Time.Format(play.At)))
        .Prepend(Row(1, "Song Title", "Artist", "ISRC", "Album Title", "IP Address", "Listening Time", "Platform Name", "Platform Model", "Date"))
        .Prepend("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>").Append("</sheetData></worksheet>");

    private static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>";

    private static void Add(ZipArchive zip, string name, IEnumerable<string> lines)
    {
        using var text = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 20);
        foreach (var line in lines)
            text.Write(line);
    }
}
