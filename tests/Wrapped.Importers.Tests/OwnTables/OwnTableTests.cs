using System.Text;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.OwnTables;

public sealed class OwnTableTests
{
    private const string Map = "time=Played At; title=Song; artist=Artist; album=Album; played=Seconds; zone=utc";

    private static readonly ZoneHistory Paris = new(DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Each_row_is_what_the_map_says_whatever_separates_its_fields(string separator)
    {
        var rows = await Some.RowsOf(Some.Bytes(""""
            Album,Seconds,Played At,Artist,Song,More
            "Al ""X""",200,2024-05-01T18:31:05Z,B,A,x
            ,61.5,2024-05-01 18:35:00,B,C,x

            """".Replace(",", separator, StringComparison.Ordinal)), map: Map);

        Heard.In(rows).Should().Equal(new Heard("2024-05-01T18:31:05Z", "B", "A", "Al \"X\"", 200), new Heard("2024-05-01T18:35:00Z", "B", "C", null, 61.5));
        rows.Should().OnlyContain(row => ((ListenedRow)row).Source == Source.OwnTable && ((ListenedRow)row).Kind == MediaKind.Music);
    }

    [Theory]
    [InlineData("iso", "local", "2024-05-01", "2024-05-01T10:00:00Z", TimePrecision.Day)]
    [InlineData("iso", "utc", "2024-05-01", "2024-05-01T10:00:00Z", TimePrecision.Day)]
    [InlineData("iso", "local", "2024-05-01 18:31", "2024-05-01T16:31:30Z", TimePrecision.Minute)]
    [InlineData("iso", "utc", "2024-05-01T18:31", "2024-05-01T18:31:30Z", TimePrecision.Minute)]
    [InlineData("iso", "local", "2024-05-01T18:31:05.25", "2024-05-01T16:31:05.25Z", TimePrecision.Second)]
    [InlineData("iso", "local", "2024-05-01T18:31:05+05:30", "2024-05-01T13:01:05Z", TimePrecision.Second)]
    [InlineData("iso", "offset", "2024-05-01 18:31:05 -0400", "2024-05-01T22:31:05Z", TimePrecision.Second)]
    [InlineData("iso", "offset", "2024-05-01 18:31:05 UTC", "2024-05-01T18:31:05Z", TimePrecision.Second)]
    [InlineData("s", "local", "1700000000", "2023-11-14T22:13:20Z", TimePrecision.Second)]
    [InlineData("s", "local", "1700000000.0", "2023-11-14T22:13:20Z", TimePrecision.Second)]
    [InlineData("ms", "local", "1700000000500", "2023-11-14T22:13:20.5Z", TimePrecision.Second)]
    [InlineData("dd/MM/yyyy HH:mm", "local", "02/05/2024 18:31", "2024-05-02T16:31:30Z", TimePrecision.Minute)]
    [InlineData("M/d/yy h:mm tt", "utc", "5/2/24 6:31 pm", "2024-05-02T18:31:30Z", TimePrecision.Minute)]
    [InlineData("d.M.yyyy H:mm:ss", "offset", "2.5.2024 18:31:05 +02", "2024-05-02T16:31:05Z", TimePrecision.Second)]
    [InlineData("d MMM yyyy, H", "utc", "2 May 2024, 18", "2024-05-02T18:00:00Z", TimePrecision.Hour)]
    [InlineData("yyyyMMdd", "local", "20240502", "2024-05-02T10:00:00Z", TimePrecision.Day)]
    [InlineData("yyyyMMddTHHmmss", "utc", "20240502T183105", "2024-05-02T18:31:05Z", TimePrecision.Second)]
    public async Task A_time_is_as_exact_as_it_is_written_and_in_the_zone_that_is_said(string form, string zone, string time, string startedAt, TimePrecision precision)
    {
        var rows = await Some.RowsOf(Some.Bytes($"when,what\n\"{time}\",A\n\"{time}\",B\n"), map: $"time=when; title=what; form={form}; zone={zone}", zones: Paris);

        Heard.In(rows).First().Should().BeEquivalentTo(new { StartedAt = startedAt, Precision = precision, Title = "A" });
    }

    [Fact]
    public async Task The_day_and_the_time_of_day_may_stand_in_two_columns()
    {
        const string table = "day;at;what\n23.05.2024;18:31;A\n24.05.2024;18:31;B\n25.05.2024;;C\n";

        Heard.In(await Some.RowsOf(Some.Bytes(table), map: "time=day; clock=at; title=what; form=d.M.yyyy H:mm; zone=utc")).Select(row => row.StartedAt ?? row.Title)
            .Should().Equal("2024-05-23T18:31:30Z", "2024-05-24T18:31:30Z", nameof(FailReason.BadTime));
    }

    [Theory]
    [InlineData("iso", "local", "yesterday")]
    [InlineData("iso", "local", "")]
    [InlineData("iso", "local", "1999-12-31T10:00:00Z")]
    [InlineData("iso", "local", "2101-01-01T10:00:00Z")]
    [InlineData("iso", "local", "2024-02-30")]
    [InlineData("iso", "local", "2024-05-01T25:00")]
    [InlineData("iso", "offset", "2024-05-01T18:31:05")]
    [InlineData("iso", "local", "2024-05-01T18:31:05+19:00")]
    [InlineData("s", "local", "0")]
    [InlineData("s", "local", "-5")]
    [InlineData("s", "local", "99999999999999999999999999999999999")]
    [InlineData("ms", "local", "1700000000")]
    [InlineData("dd/MM/yyyy", "local", "31/04/2024")]
    [InlineData("dd/MM/yyyy", "local", "01/05/2024 18:31")]
    public async Task What_is_no_time_costs_its_row(string form, string zone, string time)
    {
        var rows = await Some.RowsOf(Some.Bytes($"when,what\n\"{time}\",A\n\"{time}\",B\n"), map: $"time=when; title=what; form={form}; zone={zone}");

        Heard.In(rows).Should().Equal(Heard.No(FailReason.BadTime), Heard.No(FailReason.BadTime));
    }

    [Theory]
    [InlineData("s", "200", 200)]
    [InlineData("s", "200,5", 200.5)]
    [InlineData("ms", "200500", 200.5)]
    [InlineData("min", "3.5", 210)]
    [InlineData("mm:ss", "3:20", 200)]
    [InlineData("h:mm:ss", "1:00:05", 3605)]
    [InlineData("h:mm:ss", "90:00", 5400)]
    [InlineData("s", "604800", 604_800)]
    public async Task How_long_it_was_heard_is_read_in_its_unit(string unit, string played, double seconds)
    {
        var rows = await Some.RowsOf(Some.Bytes($"when;what;played\n2024-05-01;A;{played}\n2024-05-02;B;0\n"), map: $"time=when; title=what; played=played:{unit}");

        Heard.In(rows).First().Should().Be(new Heard("2024-05-01T12:00:00Z", "", "A", null, seconds) { Precision = TimePrecision.Day });
    }

    [Theory]
    [InlineData("s", "-1")]
    [InlineData("s", "604801")]
    [InlineData("s", "long")]
    [InlineData("mm:ss", "3:75")]
    [InlineData("mm:ss", "200")]
    [InlineData("mm:ss", "1:2:3:4")]
    [InlineData("ms", "1e9")]
    public async Task What_is_no_duration_costs_its_row(string unit, string played) =>
        Heard.In(await Some.RowsOf(Some.Bytes($"when;what;played\n2024-05-01;A;{played}\n2024-05-02;B;\n"), map: $"time=when; title=what; played=played:{unit}"))
            .Should().Equal(Heard.No(FailReason.BadDuration), new Heard("2024-05-02T12:00:00Z", "", "B", null, 200) { IsEstimated = true, Precision = TimePrecision.Day });

    [Fact]
    public async Task Without_a_duration_it_is_estimated_until_the_next_and_never_longer_than_the_track()
    {
        var rows = await Some.RowsOf(Some.Bytes("when,what,length\n2024-05-01T10:00:00Z,A,300\n2024-05-01T10:02:00Z,B,90\n2024-05-01T12:00:00Z,C,\n"), map: "time=when; title=what; length=length");

        Heard.In(rows).Select(row => row.Seconds).Should().Equal(120, 90, 200);
        Heard.In(rows).Should().OnlyContain(row => row.IsEstimated);
    }

    [Fact]
    public async Task Where_the_time_is_the_end_it_began_that_much_earlier()
    {
        var rows = await Some.RowsOf(Some.Bytes("when,what,played,length\n2024-05-01T10:05:00Z,A,60,300\n2024-05-01T10:10:00Z,B,,90\n2024-05-01T10:20:00Z,C,,\n"), map: "time=when; title=what; played=played; length=length; at=end");

        Heard.In(rows).Should().Equal(
            new Heard("2024-05-01T10:04:00Z", "", "A", null, 60),
            new Heard("2024-05-01T10:08:30Z", "", "B", null, 90) { IsEstimated = true },
            new Heard("2024-05-01T10:16:40Z", "", "C", null, 200) { IsEstimated = true });
        rows.Cast<ListenedRow>().Select(row => row.StatedAt).Should().Equal(Instant.FromUtc(2024, 5, 1, 10, 5), Instant.FromUtc(2024, 5, 1, 10, 10), Instant.FromUtc(2024, 5, 1, 10, 20));
    }

    [Fact]
    public async Task A_song_that_is_noted_twice_on_one_day_was_heard_twice()
    {
        var rows = await Some.RowsOf(Some.Bytes("2024-05-01,A\n2024-05-01,A\n2024-05-02,A\n"), map: "time=#1; title=#2");

        rows.Cast<ListenedRow>().Select(row => row.Repeat).Should().Equal(0, 1, 0);
        Heard.In(rows).Select(row => row.Seconds).Should().Equal(200, 200, 200);
    }

    [Fact]
    public async Task Kinds_are_said_once_for_all_or_row_by_row_and_other_kinds_are_no_listening()
    {
        const string table = "when,what,type\n2024-05-01,A,Song\n2024-05-02,B,podcast\n2024-05-03,C,Audiobook\n2024-05-04,D,Movie\n2024-05-05,E,\n";

        var rows = await Some.RowsOf(Some.Bytes(table), map: "time=when; title=what; kind=type");
        rows.OfType<ListenedRow>().Select(row => row.Kind).Should().Equal(MediaKind.Music, MediaKind.Podcast, MediaKind.Audiobook, MediaKind.Music);
        rows[3].Should().Be(new SkippedRow(new RowPlace("history.json", 4), SkipReason.NotMusic));
        (await Some.RowsOf(Some.Bytes(table), map: "time=when; title=what; kind=podcast")).Should().OnlyContain(row => ((ListenedRow)row).Kind == MediaKind.Podcast);
    }

    [Theory]
    [InlineData("2024-05-01,\"A,B", FailReason.Malformed)]
    [InlineData("2024-05-01", FailReason.UnexpectedShape)]
    [InlineData("2024-05-01,A,B", FailReason.UnexpectedShape)]
    [InlineData("Total,2", FailReason.BadTime)]
    public async Task A_bad_row_costs_itself_and_says_why(string bad, FailReason reason)
    {
        var rows = await Some.RowsOf(Some.Bytes($"when,what\n2024-05-01,A\n2024-05-02,B\n2024-05-03,C\n2024-05-03,D\n{bad}\n2024-05-04,\n"), map: "time=when; title=what");

        rows.Select(row => row.Place.Number).Should().Equal(1, 2, 3, 4, 5, 6);
        rows[4].Should().Be(new FailedRow(new RowPlace("history.json", 5), reason));
        rows[5].Should().Be(new SkippedRow(new RowPlace("history.json", 6), SkipReason.Nameless));
    }

    [Fact]
    public async Task A_line_without_end_costs_its_row() =>
        Heard.In(await Some.RowsOf(Some.Bytes($"when,what\n2024-05-01,A\n2024-05-02,B\n2024-05-01,{new string('x', 3_000_000)}\n"), map: "time=when; title=what")).Last().Should().Be(Heard.No(FailReason.TooLarge));

    [Fact]
    public async Task Names_that_a_spreadsheet_would_run_are_only_names() =>
        Heard.In(await Some.RowsOf(Some.Bytes("when,what\n2024-05-01,=1+1\n2024-05-02,@SUM(A1)\n"), map: "time=when; title=what")).Select(row => row.Title).Should().Equal("=1+1", "@SUM(A1)");

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Letters_are_right_in_every_encoding_that_spreadsheets_save(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);

        // The first letter that is no ASCII comes late, and in the middle of a block.
        var table = "when;what;who\n" + string.Concat(Enumerable.Repeat("2024-05-01;A;B\n", 20_000)) + "2024-05-02;Été « n° 1 »;Björk\n";
        byte[] file = name == "utf-8" ? encoding.GetBytes(table) : [.. encoding.GetPreamble(), .. encoding.GetBytes(table)];

        Heard.In(await Some.RowsOf(file, map: "time=when; title=what; artist=who")).Last().Should().BeEquivalentTo(new { Title = "Été « n° 1 »", Artist = "Björk" });
    }

    [Fact]
    public async Task Of_two_columns_of_one_name_the_first_is_meant_and_the_other_has_a_number()
    {
        var table = Some.Bytes("name,name,date\nA,B,2024-05-01\nC,D,2024-05-02\n");

        Heard.In(await Some.RowsOf(table, map: "time=date; title=name")).Select(row => row.Title).Should().Equal("A", "C");
        Heard.In(await Some.RowsOf(table, map: "time=date; title=#2; artist=name")).Select(row => $"{row.Title} {row.Artist}").Should().Equal("B A", "D C");
        Heard.In(await Some.RowsOf(table, map: "time=#3; title=#2; head=yes")).Select(row => row.Title).Should().Equal("B", "D");
        Heard.In(await Some.RowsOf(table, map: "time=#3; title=#2")).Select(row => row.Title).Should().Equal(nameof(FailReason.BadTime), "B", "D");
    }

    [Fact]
    public async Task A_map_holds_for_tables_and_leaves_what_is_known_as_it_is()
    {
        const string spotify = """[{"endTime":"2024-05-02 18:31","artistName":"A","trackName":"B","msPlayed":201000}]""";
        const string scrobbles = "uts,artist,track\n1700000000,A,B\n1700000300,A,C\n";
        const string libre = "Artist,Track,Time\nA,B,2024-05-01\nA,C,2024-05-02\n";

        (await Some.RowsOf(Some.Bytes(spotify), map: Map)).Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Which.Source.Should().Be(Source.SpotifyAccount);
        (await Some.RowsOf(Some.Bytes(scrobbles), map: "time=#1; title=#3")).Should().OnlyContain(row => ((ListenedRow)row).Source == Source.Lastfm);
        (await Some.RowsOf(Some.Bytes(libre), map: "time=Time; title=Track")).Should().OnlyContain(row => ((ListenedRow)row).Source == Source.OwnTable);
        (await Some.RowsOf(Some.Zip(("a/mine.csv", Some.Bytes("when,what\n2024-05-01,A\n2024-05-02,B\n")), ("b.json", Some.Bytes(spotify))), map: "time=when; title=what"))
            .Cast<ListenedRow>().Select(row => row.Source).Should().Equal(Source.OwnTable, Source.OwnTable, Source.SpotifyAccount);
    }

    public static TheoryData<string, string?, ExportRefusal> TooWide => new() { { string.Concat(Enumerable.Repeat(new string(',', 501) + "\n", 30)), null, ExportRefusal.NotAnExport } };

    [Theory]
    [InlineData("Played At,Song,Artist\n2024,A,B\n", null, ExportRefusal.UnknownTable)]
    [InlineData("a;b\n1;2\n3;4\n", null, ExportRefusal.UnknownTable)]
    [InlineData("a\n1\n2\n", null, ExportRefusal.NotAnExport)]
    [MemberData(nameof(TooWide))]
    [InlineData("a\n1\n2\n", "time=#1; title=#1", ExportRefusal.NotAnExport)]
    [InlineData("Dear Anna, I hope\nyou are well.\nYours, Bob\n", null, ExportRefusal.NotAnExport)]
    [InlineData("a,b\n1,2\u0001\n3,4\n", null, ExportRefusal.NotAnExport)]
    [InlineData("when,what\n2024-05-01,A\n2024-05-01,B\n", "time=date; title=title", ExportRefusal.OtherColumns)]
    [InlineData("when,what\n2024-05-01,A\n2024-05-01,B\n", "time=#1; title=#3", ExportRefusal.OtherColumns)]
    [InlineData("Track URI,Track Name,Album Name,Artist Name(s),Added At\na,b,c,d,2024-05-01\n", "time=Added At; title=Track Name", ExportRefusal.Playlist)]
    [InlineData("Last Modified,Container Type,Track Description\na,b,c\n", "time=#5; title=Title", ExportRefusal.CountsOnly)]
    [InlineData("{\"when\":1}", "time=when; title=what", ExportRefusal.NotAnExport)]
    [InlineData("", "time=when; title=what", ExportRefusal.Empty)]
    public async Task What_is_no_table_of_such_columns_is_refused_for_what_it_is(string content, string? map, ExportRefusal refusal) =>
        (await Some.RefusalOf(Some.Bytes(content), map: map)).Should().Be(refusal);
}
