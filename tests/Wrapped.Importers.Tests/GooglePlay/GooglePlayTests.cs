using Wrapped.Imports;
using Wrapped.Importers.Youtube;
using Wrapped.Plays;

namespace Wrapped.Importers.GooglePlay;

public sealed class GooglePlayTests
{
    private static readonly Heard[] Rows =
    [
        Heard.No(SkipReason.NotAListening),
        Heard.No(SkipReason.NotAListening),
        new("2018-10-01T18:03:00Z", "Artist B", "Song B", null, 10) { IsEstimated = true },
        new("2018-10-01T18:00:00Z", "Artist A", "Song A", null, 180) { IsEstimated = true },
    ];

    [Fact]
    public async Task What_was_listened_to_was_heard_until_it_was_skipped_or_the_next_began()
    {
        Heard.In(await Some.RowsOf(Activities.History, "MyActivity.json")).Should().Equal(Rows);
        Heard.In(await Some.RowsOf(Activities.HistoryPage, "MyActivity.html")).Should().Equal(Rows);
        (await Some.RowsOf(Activities.History)).OfType<ListenedRow>().Should().OnlyContain(row => row.Source == Source.GooglePlay && row.Uri == null);
    }

    [Fact]
    public async Task The_product_decides_entry_by_entry()
    {
        var rows = await Some.RowsOf(Activities.Json(Takeouts.Entry(), Activities.Entry("Listened to Song A", "Artist A", "2018-10-01T18:00:00.000Z")));

        rows.OfType<ListenedRow>().Select(row => (row.Source, row.Artist, row.Title)).Should().Equal((Source.Youtube, "Artist A", "Song A"), (Source.GooglePlay, "Artist A", "Song A"));
    }

    [Theory]
    [InlineData("Listened to Song A", "Song A")]
    [InlineData("Listened to\u00A0Song A", "Song A")]
    [InlineData("Listened to Listened to", "Listened to")]
    [InlineData("Vous avez écouté Song A", "Song A")]
    [InlineData("Song A angehört", "Song A")]
    [InlineData("Listened to", null)]
    [InlineData("Listened to ", null)]
    public async Task The_verb_is_no_part_of_the_title(string whole, string? title)
    {
        var rows = await Some.RowsOf(Activities.Json(Activities.Entry(whole, null, "2018-10-01T18:00:00.000Z")));

        Heard.In(rows).Should().Equal(title is null ? Heard.No(SkipReason.Nameless) : new("2018-10-01T18:00:00Z", "", title, null, 200) { IsEstimated = true });
    }

    [Theory]
    [InlineData("Skipped Listened to")]
    [InlineData("Searched for Song A")]
    [InlineData("Viewed Listened to")]
    [InlineData("Listened")]
    public async Task Another_deed_is_no_listening(string title) =>
        Heard.In(await Some.RowsOf(Activities.Json(Activities.Entry(title, "A", "2018-10-01T18:00:00.000Z")))).Should().Equal(Heard.No(SkipReason.NotAListening));

    [Fact]
    public async Task Bad_entries_cost_themselves_and_say_why()
    {
        var good = Activities.Entry("Listened to Song A", "A", "2018-10-01T18:00:00.000Z");

        var rows = await Some.RowsOf(Activities.Json(good, Activities.Entry("Listened to Song B", "B", "soon"), """{"header":"Google Play Music","title":5,"time":"2018-10-01T18:00:00.000Z"}""", """{"header":"Google Play Music"}"""));
        var cells = await Some.RowsOf(Activities.Page(Activities.Cell("Listened to A<br>A<br>Oct 1, 2018, 6:00:00 PM UTC"), Activities.Cell("Listened to A<br>A"), Activities.Cell("")));

        rows.Skip(1).Should().AllBeOfType<FailedRow>().And.SatisfyRespectively(
            row => ((FailedRow)row).Reason.Should().Be(FailReason.BadTime), row => ((FailedRow)row).Reason.Should().Be(FailReason.UnexpectedShape), row => ((FailedRow)row).Reason.Should().Be(FailReason.UnexpectedShape));
        Heard.In(cells).Skip(1).Should().Equal(Heard.No(FailReason.BadTime), Heard.No(FailReason.BadTime));
    }

    [Fact]
    public async Task Films_of_Google_Play_are_no_history() =>
        (await Some.RefusalOf(Some.Bytes(Activities.Json(Activities.Entry("Watched A", null, "2018-10-01T18:00:00.000Z", header: "Google Play Movies & TV"))))).Should().Be(ExportRefusal.NotAnExport);
}
