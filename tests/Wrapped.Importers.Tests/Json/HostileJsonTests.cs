using System.Text;
using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers.Json;

public sealed class HostileJsonTests
{
    private static readonly string Good = Streams.Row();

    public static TheoryData<string, string, FailReason[]> Broken => new()
    {
        { "a quote is missing from a value", Good.Replace("\"android\"", "\"android", StringComparison.Ordinal), [FailReason.Malformed] },
        { "a quote is missing from a name", Good.Replace("\"platform\"", "platform\"", StringComparison.Ordinal), [FailReason.Malformed] },
        { "the closing brace is missing", Good[..^1], [FailReason.Malformed] },
        { "the opening brace is missing", Good[1..], [] },
        { "there is one closing brace too many", Good + "}", [FailReason.Malformed] },
        { "there is one bracket too many", Good + "]", [] },
        { "a bracket opens and never closes", Good.Replace("false", "[false", StringComparison.Ordinal), [FailReason.Malformed] },
        { "the row is cut in the middle", Good[..200], [FailReason.Malformed] },
        { "a comma is missing", Good.Replace(",\"platform\"", "\"platform\"", StringComparison.Ordinal), [FailReason.Malformed] },
        { "a comma is too many", Good.Replace("}", ",}", StringComparison.Ordinal), [FailReason.Malformed] },
        { "a colon is missing", Good.Replace("\"ts\":", "\"ts\" ", StringComparison.Ordinal), [FailReason.Malformed] },
        { "names are in single quotes", "{'ts':'2025-03-01T10:04:10Z'}", [FailReason.Malformed] },
        { "there is a comment", "/* hello */", [FailReason.Malformed] },
        { "a stray quote stands between rows", "\"", [FailReason.Malformed] },
        { "rubbish stands between rows", "%&!?", [FailReason.Malformed] },
        { "NUL bytes stand between rows", "\0\0\0", [FailReason.Malformed] },
        { "a raw new line stands in a value", Good.Replace("Song A", "Song\nA", StringComparison.Ordinal), [FailReason.Malformed] },
        { "a raw NUL stands in a value", Good.Replace("Song A", "Song\0A", StringComparison.Ordinal), [FailReason.Malformed] },
        { "half a surrogate pair is escaped", Good.Replace("Song A", "\\ud83c", StringComparison.Ordinal), [FailReason.Malformed] },
        { "the other half is escaped", Good.Replace("Song A", "\\udfb5 x", StringComparison.Ordinal), [FailReason.Malformed] },
        { "an escape is unknown", Good.Replace("Song A", "\\q", StringComparison.Ordinal), [FailReason.Malformed] },
        { "NaN is a number", Good.Replace("201000", "NaN", StringComparison.Ordinal), [FailReason.Malformed] },
        { "Infinity is a number", Good.Replace("201000", "-Infinity", StringComparison.Ordinal), [FailReason.Malformed] },
        { "a number has a leading zero", Good.Replace("201000", "0201000", StringComparison.Ordinal), [FailReason.Malformed] },
        { "a number is hexadecimal", Good.Replace("201000", "0x10", StringComparison.Ordinal), [FailReason.Malformed] },
        { "a row is nested 65 deep", Nested(65), [FailReason.Malformed] },
        { "a row is nested 10,000 deep", Nested(10_000), [FailReason.Malformed] },
        { "an array is nested 10,000 deep", new string('[', 10_000) + new string(']', 10_000), [FailReason.Malformed] },
        { "a row is larger than any", Good.Replace("Song A", new string('x', 2 << 20), StringComparison.Ordinal), [FailReason.TooLarge] },
        { "a number is larger than any row", new string('1', 2 << 20), [FailReason.TooLarge] },
        { "a row is a number", "42", [FailReason.UnexpectedShape] },
        { "a row is text", "\"{}[]\"", [FailReason.UnexpectedShape] },
        { "a row is null", "null", [FailReason.UnexpectedShape] },
        { "a row is an array of rows", $"[{Good},{Good}]", [FailReason.UnexpectedShape] },
        { "a row has no fields", "{}", [FailReason.UnexpectedShape] },
        { "a row is another service's", """{"endTime":"2024-05-02 18:31","artistName":"A","trackName":"B","msPlayed":1}""", [FailReason.UnexpectedShape] },
        { "a row has ten thousand fields", "{" + string.Join(',', Enumerable.Range(0, 10_000).Select(number => $"\"f{number}\":0")) + "}", [FailReason.UnexpectedShape] },
        { "commas are repeated", ",,,", [] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Good_rows_survive_when(string what, string bad, FailReason[] expected)
    {
        var rows = await Some.RowsOf(Streams.Array(Good, Good, bad, Good, Good));

        // A lost opening brace or a stray bracket costs no set number of rows; the others cost exactly theirs.
        if (expected.Length > 0)
            rows.OfType<FailedRow>().Select(row => row.Reason).Should().Equal(expected, what);
        rows.OfType<ListenedRow>().Count().Should().BeGreaterThanOrEqualTo(4, what);
        rows.Select(row => row.Place.Number).Should().OnlyHaveUniqueItems(what);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_cost_one_row()
    {
        byte[][] bad = [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3]];
        foreach (var bytes in bad)
        {
            var row = Streams.Row(("master_metadata_track_name", "@"));
            var at = row.IndexOf('@', StringComparison.Ordinal);
            byte[] json = [.. Some.Bytes("[" + Good + "," + row[..at]), .. bytes, .. Some.Bytes(row[(at + 1)..] + "," + Good + "]")];

            (await Some.RowsOf(json)).Select(read => (read as FailedRow)?.Reason).Should().Equal(null, FailReason.Malformed, null);
        }
    }

    [Fact]
    public async Task The_first_row_may_be_the_bad_one()
    {
        foreach (var bad in new[] { "{}", "1", Good[..100], Good.Replace("\"android\"", "\"android", StringComparison.Ordinal), "\"", "{" })
        {
            var rows = await Some.RowsOf(Streams.Array(bad, Good, Good));

            rows.OfType<ListenedRow>().Should().HaveCount(2, bad);
            rows.OfType<FailedRow>().Should().HaveCount(1, bad);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[{")]
    [InlineData("[{\"ts\"")]
    [InlineData("[GOOD")]
    [InlineData("[GOOD,")]
    [InlineData("[GOOD,{\"ts\":\"2025")]
    [InlineData("[GOOD,{\"ts\":\"2025-03-01T10:04:10Z\",\"ms_played\":1,\"a\":[")]
    [InlineData("[GOOD,\"abc")]
    [InlineData("[GOOD,\"abc\\")]
    [InlineData("[GOOD,12")]
    [InlineData("[GOOD,]  [GOOD")]
    public async Task A_file_that_ends_before_its_list_is_refused(string json)
    {
        json = json.Replace("GOOD", Good, StringComparison.Ordinal);

        (await Some.RefusalOf(Some.Bytes(json))).Should().Be(ExportRefusal.CutShort);
        (await Some.RefusalOf(Some.Zip(("x.json", Some.Bytes(json))))).Should().Be(json.Contains(Good, StringComparison.Ordinal) ? ExportRefusal.CutShort : ExportRefusal.NoHistoryInside);
    }

    [Fact]
    public async Task Every_place_at_which_a_file_can_be_cut_is_noticed()
    {
        var whole = Some.Bytes(Streams.Array(Good, Streams.OldRow, Good));
        for (var length = whole.Length - 1; length > 1; length -= 7)
            (await Some.RefusalOf(whole[..length])).Should().Be(ExportRefusal.CutShort);
    }

    [Fact]
    public async Task Lists_that_were_merged_by_hand_are_read_on() =>
        (await Some.RowsOf(Streams.Array(Good, Good) + "\n" + Streams.Array(Good) + Streams.Array() + Streams.Array(Good))).Should().HaveCount(4).And.AllBeOfType<ListenedRow>();

    [Fact]
    public async Task An_empty_list_has_no_rows()
    {
        (await Some.RowsOf("[]")).Should().BeEmpty();
        (await Some.RowsOf(" [ \n ] ")).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_encoding_with_a_mark_is_read()
    {
        var json = Streams.Array(Streams.Row(("master_metadata_track_name", "Söng 🎵")), Good);
        Encoding[] encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        foreach (var encoding in encodings)
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(json)];

            (await Some.RowsOf(bytes)).Should().Equal(await Some.RowsOf(json));
            (await Some.RowsOf(Some.Zip(("history.json", bytes)))).Should().Equal(await Some.RowsOf(json));
        }
    }

    [Fact]
    public async Task A_file_full_of_bad_rows_is_no_history()
    {
        var limits = ExportLimits.Default with { MaxFailedRows = 10 };

        (await Some.RowsOf(Some.Bytes(Streams.Array([Good, .. Enumerable.Repeat("1", 10)])), limits: limits)).Should().HaveCount(11);
        (await Some.RefusalOf(Some.Bytes(Streams.Array([Good, .. Enumerable.Repeat("1", 11)])), limits: limits)).Should().Be(ExportRefusal.NotAnExport);
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
}
