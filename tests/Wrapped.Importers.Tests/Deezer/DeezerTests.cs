using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Deezer;

public sealed class DeezerTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_row_is_read_whole_whichever_program_wrote_it(bool isShared)
    {
        var rows = await Some.RowsOf(Workbooks.Of(isShared, Workbooks.Row("R & B <live>", "Artist A, Artist B"), Workbooks.Row("Song B", artist: null, isrc: "SHORT00000", album: "None", played: "3")));

        var end = Instant.FromUtc(2024, 5, 2, 18, 31, 20);
        rows[0].Should().Be(new ListenedRow(new RowPlace("10_listeningHistory", 1))
        {
            Source = Source.Deezer,
            Kind = MediaKind.Music,
            StartedAt = end - Duration.FromSeconds(200),
            StatedAt = end,
            Precision = TimePrecision.Second,
            MsPlayed = 200_000,
            Title = "R & B <live>",
            Artist = "Artist A, Artist B",
            Album = "Album A",
            Uri = "isrc:FRX000000001",
            Context = new() { Platform = "ios" },
        });
        var second = rows[1].Should().BeOfType<ListenedRow>().Subject;
        (second.Artist, second.Album, second.Uri, second.MsPlayed).Should().Be(("", null, null, 3000));
        rows.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_workbook_may_lie_in_a_zip()
    {
        var rows = await Some.RowsOf(Some.Zip(("deezer-data_1.xlsx", Workbooks.Of(isShared: true, Workbooks.Row()))));

        rows.Should().ContainSingle().Which.Place.Should().Be(new RowPlace("deezer-data_1.xlsx/10_listeningHistory", 1));
    }

    [Fact]
    public async Task A_duration_that_Deezer_does_not_know_is_estimated()
    {
        var rows = await Some.RowsOf(Workbooks.Of(isShared: false, Workbooks.Row(played: "-1")));

        Heard.In(rows).Should().Equal(new Heard("2024-05-02T18:31:20Z", "Artist A", "Song A", "Album A", 200) { IsEstimated = true });
    }

    [Fact]
    public async Task Plays_of_one_second_are_stacked_backwards_but_for_the_same_row_twice()
    {
        var rows = await Some.RowsOf(Workbooks.Of(
            isShared: false, Workbooks.Row("A"), Workbooks.Row("B", played: "100"), Workbooks.Row("X", date: "2024-05-02 19:00:00"), Workbooks.Row("A"), Workbooks.Row("B", played: "100"), Workbooks.Row("C", played: "60")));

        rows.OfType<ListenedRow>().Select(row => (row.Title, (end: Instant.FromUtc(2024, 5, 2, 18, 31, 20), row).end - row.StartedAt, row.Precision)).Should().Equal(
            ("A", Duration.FromSeconds(200), TimePrecision.Second), ("B", Duration.FromSeconds(300), TimePrecision.Approximate), ("X", Duration.FromSeconds(200 - 1720), TimePrecision.Second),
            ("A", Duration.FromSeconds(200), TimePrecision.Second), ("B", Duration.FromSeconds(300), TimePrecision.Approximate), ("C", Duration.FromSeconds(360), TimePrecision.Approximate));
        rows.OfType<ListenedRow>().Where(row => row.Title != "X").Select(row => row.StatedAt).Distinct().Should().ContainSingle();
    }

    public static TheoryData<string?[], Enum> BadRows => new()
    {
        { Workbooks.Row(date: "1970-01-01 00:00:00"), FailReason.BadTime },
        { Workbooks.Row(date: "02/05/2024"), FailReason.BadTime },
        { Workbooks.Row(date: null), FailReason.BadTime },
        { Workbooks.Row(played: "-2"), FailReason.BadDuration },
        { Workbooks.Row(played: "NaN"), FailReason.BadDuration },
        { Workbooks.Row(played: "604801"), FailReason.BadDuration },
        { Workbooks.Row(played: null), FailReason.BadDuration },
        { Workbooks.Row(title: new string('x', 1_100_000)), FailReason.TooLarge },
        { Workbooks.Row(title: " "), SkipReason.Nameless },
        { Workbooks.Row(title: "None"), SkipReason.Nameless },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public async Task A_bad_row_costs_itself_and_says_why(string?[] bad, Enum reason)
    {
        var rows = await Some.RowsOf(Workbooks.Of(isShared: false, Workbooks.Row(), bad, Workbooks.Row()));

        rows.Should().HaveCount(3);
        rows[1].Should().Be(reason is SkipReason skip ? new SkippedRow(rows[1].Place, skip) : new FailedRow(rows[1].Place, (FailReason)reason));
    }

    [Fact]
    public async Task A_date_that_a_spreadsheet_made_a_number_is_the_same_date() =>
        Heard.In(await Some.RowsOf(Workbooks.Of(isShared: false, Workbooks.Row(date: "45414.7717592593")))).Should().Equal(new Heard("2024-05-02T18:28:00Z", "Artist A", "Song A", "Album A", 200));

    [Fact]
    public async Task A_cell_that_names_no_place_is_the_next_and_formulas_are_no_text()
    {
        var head = string.Concat(Workbooks.Head.Select(name => $"<c t=\"inlineStr\"><is><t>{name}</t></is></c>"));
        const string row = """<row><c t="inlineStr"><f>no</f><is><r><t>Song</t></r><r><t> A</t></r><rPh><t>no</t></rPh></is></c><c t="s"><v>7</v></c><c/><c r="F9"><f>no</f></c><c r="F1"><v>200</v></c><c r="I1" t="str"><v>2024-05-02 18:31:20</v></c><c r="ZZZ1"><v>x</v></c></row>""";

        var rows = await Some.RowsOf(Workbooks.With($"<worksheet><sheetData><row>{head}</row>{row}</sheetData></worksheet>"));

        Heard.In(rows).Should().Equal(new Heard("2024-05-02T18:28:00Z", "", "Song A", null, 200));
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row>", ExportRefusal.NoHistoryInside)]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>", ExportRefusal.NoHistoryInside)]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>", ExportRefusal.NoHistoryInside)]
    [InlineData("", ExportRefusal.NoHistoryInside)]
    [InlineData("<worksheet/>", ExportRefusal.NoHistoryInside)]
    public async Task A_sheet_that_is_no_history_is_none(string sheet, ExportRefusal refusal) =>
        (await Some.RefusalOf(Workbooks.With(sheet))).Should().Be(refusal);

    [Fact]
    public async Task A_sheet_that_breaks_off_is_cut_short()
    {
        var whole = Workbooks.Sheet([Workbooks.Head, Workbooks.Row(), Workbooks.Row()], null);

        (await Some.RefusalOf(Workbooks.With(whole[..^60]))).Should().Be(ExportRefusal.CutShort);
        (await Some.RefusalOf(Workbooks.With(whole, "<sst><si>"))).Should().Be(ExportRefusal.CutShort);
    }

    [Fact]
    public async Task Nothing_that_identifies_a_person_is_taken() =>
        (await Some.RowsOf(Workbooks.Of(isShared: true, Workbooks.Row()))).Should().ContainSingle().Which.ToString().Should().NotContain("192.0.2.1").And.NotContain("iPhone");
}
