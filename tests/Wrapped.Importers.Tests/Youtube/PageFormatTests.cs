using NodaTime;
using NodaTime.Text;
using Wrapped.Imports;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.Youtube;

public sealed class PageFormatTests
{
    [Theory]
    [InlineData("Jan 13, 2024, 4:16:16\u202FPM TRT", "2024-01-13T13:16:16Z")]
    [InlineData("Jan 13, 2024, 12:16:16 AM EST", "2024-01-13T05:16:16Z")]
    [InlineData("13 Jan 2024, 12:16:16 pm GMT", "2024-01-13T12:16:16Z")]
    [InlineData("7 mar 2016, 22:11:49 CEST", "2016-03-07T20:11:49Z")]
    [InlineData("13 ago 2026, 8:30:26\u00A0p.\u00A0m. GMT-05:00", "2026-08-14T01:30:26Z")]
    [InlineData("13 ago 2026, 8:30:26 a. m. GMT+5", "2026-08-13T03:30:26Z")]
    [InlineData("2024/01/13 16:16:16 JST", "2024-01-13T07:16:16Z")]
    [InlineData("2024. 1. 13. 오후 4:16:16 KST", "2024-01-13T07:16:16Z")]
    [InlineData("2024年1月13日 16:16:16 GMT+08:00", "2024-01-13T08:16:16Z")]
    [InlineData("2024年1月13日 下午4:16:16 HKT", "2024-01-13T08:16:16Z")]
    [InlineData("13.01.2024, 16:16:16 MEZ", "2024-01-13T15:16:16Z")]
    [InlineData("13 janv. 2024, 16:16:16 UTC+1", "2024-01-13T15:16:16Z")]
    [InlineData("13 févr. 2024 à 16:16:16 CET", "2024-02-13T15:16:16Z")]
    [InlineData("13 de mai. de 2024, 16:16:16 BRT", "2024-05-13T19:16:16Z")]
    [InlineData("13 mag 2024, 16:16:16 CEST", "2024-05-13T14:16:16Z")]
    [InlineData("13 Oca 2024 16:16:16 GMT+03:00", "2024-01-13T13:16:16Z")]
    [InlineData("13 sty 2024, 16:16:16 CET", "2024-01-13T15:16:16Z")]
    [InlineData("13 июл. 2024 г., 16:16:16 MSK", "2024-07-13T13:16:16Z")]
    [InlineData("13.1.2024 klo 16.16.16 EET", "2024-01-13T14:16:16Z")]
    [InlineData("١٣‏/٠١‏/٢٠٢٤، ٤:١٦:١٦ م GMT+03:00", "2024-01-13T13:16:16Z")]
    [InlineData("1/13/2024, 4:16:16 PM PST", "2024-01-14T00:16:16Z")]
    [InlineData("Jan 13, 2024, 4:16:16 PM IST", "2024-01-13T10:46:16Z")]
    [InlineData("Jan 13, 2024, 4:16:16 PM", "2024-01-13T10:46:16Z")]
    [InlineData("Jan 13, 2024, 4:16 PM", null)]
    [InlineData("Jan 32, 2024, 4:16:16 PM UTC", null)]
    [InlineData("13 Foo 2024, 16:16:16 UTC", null)]
    [InlineData("Jan 13, 2024, 16:16:16 PM UTC", null)]
    [InlineData("Jan 13, 1970, 4:16:16 PM UTC", null)]
    [InlineData("99999999999999999999", null)]
    public async Task A_date_is_read_in_the_language_that_wrote_it_and_without_a_zone_in_the_listeners(string time, string? expected)
    {
        var zones = new ZoneHistory(DateTimeZoneProviders.Tzdb["Asia/Kolkata"]);
        var rows = new List<SourceRow>();
        await foreach (var row in ExportReader.ReadAsync(new MemoryStream(Some.Bytes(Takeouts.Page(Takeouts.Cell(time: time)))), "x", ExportLimits.Default, zones: zones))
            rows.Add(row);

        rows.Should().ContainSingle();
        (rows[0] is ListenedRow heard ? InstantPattern.ExtendedIso.Format(heard.StartedAt) : ((FailedRow)rows[0]).Reason.ToString()).Should().Be(expected ?? nameof(FailReason.BadTime));
    }

    [Fact]
    public async Task Text_is_what_the_page_shows_and_no_markup()
    {
        var rows = await Some.RowsOf(Takeouts.Page(Takeouts.Cell("Rock &amp; &#39;Roll&#39; &lt;b&gt;", url: "https://music.youtube.com/watch?v=A&amp;list=L", channel: "<b>Artist</b> &quot;A&quot; - Topic")));

        var row = rows.Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Subject;
        (row.Title, row.Artist, row.Uri).Should().Be(("Rock & 'Roll' <b>", "Artist \"A\"", "youtube:video:A"));
    }

    [Fact]
    public async Task A_broken_cell_costs_one_row_and_says_why()
    {
        byte[] notUtf8 = [.. Some.Bytes("""<div class="outer-cell"><div class="mdl-cell--6-col mdl-typography--body-1">"""), 0xC3, 0x28, .. "</div></div>"u8];
        byte[] page =
        [
            .. Some.Bytes(Takeouts.Page(Takeouts.Cell(), "<div class=\"outer-cell\">nothing</div>", $"<div class=\"outer-cell\">{new string('x', 3_000_000)}</div>", Takeouts.Cell())),
            .. notUtf8, .. Some.Bytes(Takeouts.Cell()),
        ];

        var rows = await Some.RowsOf(page);

        rows.Select(row => row is FailedRow failed ? failed.Reason.ToString() : "heard").Should().Equal("heard", "UnexpectedShape", "TooLarge", "heard", "Malformed", "heard");
        rows.Select(row => row.Place.Number).Should().Equal(1, 2, 3, 4, 5, 6);
    }

    [Fact]
    public async Task A_long_page_is_read_cell_by_cell()
    {
        var cells = Enumerable.Range(0, 5000).Select(number => Takeouts.Cell($"Song {number}", time: $"Jan {1 + (number / 1440)}, 2025, {number / 60 % 24:00}:{number % 60:00}:00 UTC"));

        var rows = await Some.RowsOf(Takeouts.Page([.. cells]));

        rows.OfType<ListenedRow>().Select(row => row.Title).Should().Equal(Enumerable.Range(0, 5000).Select(number => $"Song {number}"));
    }
}
