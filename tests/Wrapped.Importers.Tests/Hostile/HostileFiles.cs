using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json;
using Wrapped.Importers.Deezer;
using Wrapped.Importers.SpotifyExtended;
using Wrapped.Importers.Youtube;

namespace Wrapped.Importers.Hostile;

/// <summary>A file made to do harm.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Rows">How many rows stand in it, counted while it was made; null where it has to be refused.</param>
internal sealed record HostileFile(string What, byte[] Content, int? Rows)
{
    public override string ToString() => What;
}

/// <summary>Files of every class of bad input that a site must expect.</summary>
internal static class HostileFiles
{
    private const string Head = "uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\n";
    private const string Good = "\"1709287449\",\"01 Mar 2024, 10:04\",\"Artist A\",\"\",\"Album A\",\"\",\"Song A\",\"\"\n";

    public static IEnumerable<HostileFile> All => [.. Texts(), .. Tables(), .. Json(), .. Sheets(), .. Pages()];

    // Each text as title, artist and album, between two rows that are sound.
    private static IEnumerable<HostileFile> Texts()
    {
        foreach (var (what, text) in HostileTexts.All)
        {
            yield return new($"{what}, in JSON", Bytes(Streams.Array(
                Streams.Row(), Streams.Row(("master_metadata_track_name", text), ("master_metadata_album_artist_name", text), ("master_metadata_album_album_name", text), ("spotify_track_uri", text)), Streams.Row(("ts", "2025-03-01T11:04:10Z")))), 3);
            var quoted = Quoted(text);
            yield return new($"{what}, in a table", Bytes($"{Head}{Good}\"1709287450\",\"01 Mar 2024, 10:04\",{quoted},\"\",{quoted},\"\",{quoted},\"\"\n{Good}"), 3);
            yield return new($"{what}, in lines of JSON", Bytes(string.Concat(Enumerable.Range(0, 3).Select(row => JsonSerializer.Serialize(new
            {
                listened_at = 1_709_287_449 + row,
                track_metadata = new { track_name = text, artist_name = text, release_name = text },
            }) + "\n"))), 3);
            if (!text.Any(char.IsControl) && !text.Contains('\uFFFF', StringComparison.Ordinal))
                yield return new($"{what}, in a workbook", Workbooks.Of(isShared: true, Workbooks.Row(), Workbooks.Row(SecurityElement.Escape(text), SecurityElement.Escape(text), album: SecurityElement.Escape(text))), 2);
        }
    }

    private static IEnumerable<HostileFile> Tables() =>
    [
        new("a quote that never ends", Bytes($"{Head}{Good}\"1709287450,\"01 Mar 2024, 10:04\",\"Artist\n"), 2),
        new("a row with columns to spare", Bytes($"{Head}{Good}{Good.TrimEnd()}{string.Concat(Enumerable.Repeat(",\"x\"", 500))}\n"), 2),
        new("a row with one column", Bytes($"{Head}{Good}\"1709287450\"\n"), 2),
        new("rows of nothing but commas", Bytes($"{Head}{Good},,,,,,,\n,,,,,,,\n"), 3),
        new("a head and no row", Bytes(Head), 0),
        new("a head twice", Bytes(Head + Head + Good), 2),
        new("a mark of byte order", [0xEF, 0xBB, 0xBF, .. Bytes(Head + Good)], 1),
        new("Windows line ends", Bytes((Head + Good + Good).Replace("\n", "\r\n", StringComparison.Ordinal)), 2),
        new("bytes that are no text", [.. Bytes(Head + Good), .. Bytes("\"1709287450\",\"\",\""), 0xFF, 0xC0, 0x80, .. Bytes("\",\"\",\"\",\"\",\"Song\",\"\"\n")], 2),
        new("a NUL", Bytes($"{Head}\"1709287450\",\"\",\"Artist\0\",\"\",\"\",\"\",\"So\0ng\",\"\"\n{Good}"), 2),
        new("the year 1", Bytes(Head + Good + Good.Replace("1709287449", "-62135596800", StringComparison.Ordinal)), 2),
        new("the year 1970", Bytes(Head + Good + Good.Replace("1709287449", "0", StringComparison.Ordinal)), 2),
        new("the year 9999", Bytes(Head + Good + Good.Replace("1709287449", "253402300799", StringComparison.Ordinal)), 2),
        new("a time beyond all years", Bytes(Head + Good + Good.Replace("1709287449", "99999999999999999999", StringComparison.Ordinal)), 2),
        new("a time with a point", Bytes(Head + Good + Good.Replace("1709287449", "1709287449.5", StringComparison.Ordinal)), 2),
        new("a time in Arabic digits", Bytes(Head + Good + Good.Replace("1709287449", "١٧٠٩٢٨٧٤٤٩", StringComparison.Ordinal)), 2),
        new("a line of a megabyte and more", Bytes($"{Head}{Good}\"1709287450\",\"\",\"{new string('x', 1_200_000)}\",\"\",\"\",\"\",\"Song\",\"\"\n{Good}"), 3),
    ];

    private static IEnumerable<HostileFile> Json()
    {
        (string What, string Row)[] rows =
        [
            ("a duration below zero", Streams.Row(("ms_played", -1))),
            ("a duration of a thousand years", Streams.Row(("ms_played", long.MaxValue))),
            ("a duration with a point", Streams.Row(("ms_played", 1.5))),
            ("a duration in words", Streams.Row(("ms_played", "201000"))),
            ("a duration that is a list", Streams.Row(("ms_played", Array.Empty<int>()))),
            ("a time of the year 1", Streams.Row(("ts", "0001-01-01T00:00:00Z"))),
            ("a time of the year 9999", Streams.Row(("ts", "9999-12-31T23:59:59Z"))),
            ("a time of 30 February", Streams.Row(("ts", "2025-02-30T10:00:00Z"))),
            ("a time without a zone", Streams.Row(("ts", "2025-03-01 10:04:10"))),
            ("a time that is an object", Streams.Row(("ts", new { }))),
            ("a name that is a number", Streams.Row(("master_metadata_track_name", 5))),
            ("a name that is an object", Streams.Row(("master_metadata_track_name", new { a = "b" }))),
            ("fields twice", Streams.Row().Replace("{\"ts\"", "{\"ts\":\"2020-01-01T00:00:00Z\",\"ts\"", StringComparison.Ordinal)),
            ("half a surrogate pair", Streams.Row().Replace("Song A", "\\ud83c", StringComparison.Ordinal)),
            ("an escaped NUL", Streams.Row().Replace("Song A", "So\\u0000ng", StringComparison.Ordinal)),
            ("a string without an end", Streams.Row().Replace("\"Song A\"", "\"Song A", StringComparison.Ordinal)),
            ("sixty-four deep", Streams.Row().Replace("\"DE\"", new string('[', 64) + new string(']', 64), StringComparison.Ordinal)),
            ("ten thousand deep", Streams.Row().Replace("\"DE\"", new string('[', 10_000) + new string(']', 10_000), StringComparison.Ordinal)),
            ("a number of a thousand digits", Streams.Row().Replace("201000", new string('9', 1_000), StringComparison.Ordinal)),
            ("not a number", Streams.Row().Replace("201000", "NaN", StringComparison.Ordinal)),
            ("a clock of the future", Streams.Row(("offline_timestamp", 99_999_999_999_999L), ("offline", true))),
            ("a clock below zero", Streams.Row(("offline_timestamp", -5), ("offline", true))),
        ];
        foreach (var (what, row) in rows)
            yield return new($"{what}, between good rows", Bytes(Streams.Array(Streams.Row(), row, Streams.Row(("ts", "2025-03-01T11:04:10Z")))), 3);
        yield return new("a list in the middle of which the file ends", Bytes(Streams.Array(Streams.Row(), Streams.Row())[..^30]), null);
        yield return new("nothing", [], null);
        yield return new("nothing but white space", Bytes(" \n\t \r\n"), null);
        yield return new("nothing but a mark", [0xEF, 0xBB, 0xBF], null);
        yield return new("a hundred thousand brackets", Bytes(new string('[', 100_000)), null);
        yield return new("a list of lists", Bytes(string.Concat(Enumerable.Repeat("[[],", 1_000))), null);
        yield return new("a string of ten megabytes", Bytes($"\"{new string('x', 10_000_000)}\""), null);
        yield return new("noise", Noise(100_000), null);
    }

    private static IEnumerable<HostileFile> Sheets()
    {
        var sound = Workbooks.Sheet([Workbooks.Head, Workbooks.Row()], null);
        const string Declaration = "<?xml version=\"1.0\"?>";
        return
        [
            new("a billion laughs", Workbooks.With(sound.Replace(Declaration, Declaration + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", StringComparison.Ordinal)), null),
            new("an entity from outside", Workbooks.With(sound.Replace(Declaration, Declaration + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", StringComparison.Ordinal)), null),
            new("a text that nobody shares", Workbooks.With(sound.Replace("</sheetData>", "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>99999</v></c></row></sheetData>", StringComparison.Ordinal)), 2),
            new("a sheet that ends too early", Workbooks.With(sound[..(sound.Length / 2)]), null),
            new("a column beyond all columns", Workbooks.With(sound.Replace("</sheetData>", "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row></sheetData>", StringComparison.Ordinal)), 2),
        ];
    }

    private static IEnumerable<HostileFile> Pages() =>
    [
        new("a cell that is never closed", Bytes(Takeouts.Page(Takeouts.Cell(), "<div class=\"outer-cell mdl-cell\"><p>YouTube Music<br></p><div class=\"content-cell\">Watched <a href=\"x\">Song")), 2),
        new("scripts in a cell", Bytes(Takeouts.Page(Takeouts.Cell("<script>alert(1)</script>"), Takeouts.Cell("B"))), 2),
        new("entities without an end", Bytes(Takeouts.Page(Takeouts.Cell("A &amp B &#99999999; &nosuch; &"), Takeouts.Cell("B"))), 2),
        new("a link that runs", Bytes(Takeouts.Page(Takeouts.Cell(url: "javascript:alert(1)"), Takeouts.Cell("B"))), 2),
        new("a page to sign in on", Bytes("<!doctype html><html><title>Sign in</title><form action=/login></form></html>"), null),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length.ToString(CultureInfo.InvariantCulture).Length).NextBytes(bytes);
        return bytes;
    }
}
