using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Soundcloud;

public sealed class SoundcloudTests
{
    public const string Table =
        """
        play_time,track_title,track_url
        2024-05-02 04:21:11 UTC,Artist A - Song A - live,https://soundcloud.com/someone/song-a
        2024-05-02 04:24:11 UTC,"Song, B",https://soundcloud.com/uploader-b/song-b?si=private
        2024-05-02 04:24:21 UTC,Song C,https://soundcloud.com/uploader-c/song-c/s-Secret1
        2024-05-02 09:00:00 UTC,Song D,

        """;

    [Fact]
    public async Task The_title_holds_the_artist_or_else_it_is_who_uploaded_it()
    {
        var rows = await Some.RowsOf(Table);

        Heard.In(rows).Should().Equal(
            new Heard("2024-05-02T04:21:11Z", "Artist A", "Song A - live", null, 180) { IsEstimated = true },
            new Heard("2024-05-02T04:24:11Z", "uploader-b", "Song, B", null, 10) { IsEstimated = true },
            new Heard("2024-05-02T04:24:21Z", "uploader-c", "Song C", null, 200) { IsEstimated = true },
            new Heard("2024-05-02T09:00:00Z", "", "Song D", null, 200) { IsEstimated = true });
        rows.Cast<ListenedRow>().Select(row => row.Uri).Should().Equal("soundcloud:someone/song-a", "soundcloud:uploader-b/song-b", "soundcloud:uploader-c/song-c", null);
        rows.Should().OnlyContain(row => ((ListenedRow)row).Source == Source.Soundcloud);
    }

    [Fact]
    public async Task What_opens_a_private_track_is_never_taken() =>
        (await Some.RowsOf(Table)).Should().OnlyContain(row => !row.ToString().Contains("Secret", StringComparison.Ordinal) && !row.ToString().Contains("private", StringComparison.Ordinal));

    [Theory]
    [InlineData("2024-05-02 04:21:11 CET,A,x", FailReason.BadTime)]
    [InlineData("yesterday,A,x", FailReason.BadTime)]
    [InlineData(",A,x", FailReason.BadTime)]
    [InlineData("2024-05-02 04:21:11 UTC,A", FailReason.UnexpectedShape)]
    [InlineData("2024-05-02 04:21:11 UTC,\"A,x", FailReason.Malformed)]
    public async Task A_bad_row_costs_itself_and_says_why(string bad, FailReason reason)
    {
        const string good = "2024-05-02 04:21:11 UTC,A,x\n";

        var rows = await Some.RowsOf("play_time,track_title,track_url\n" + good + bad + "\n" + good);

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
    }

    [Theory]
    [InlineData("A - B", "A", "B")]
    [InlineData("A - B - C", "A", "B - C")]
    [InlineData("A-B", "", "A-B")]
    [InlineData("A - ", "", "A -")]
    [InlineData(" - B", "", "- B")]
    public async Task A_title_of_one_part_names_no_artist(string whole, string artist, string title)
    {
        var row = Heard.In(await Some.RowsOf($"play_time,track_title,track_url\n2024-05-02 04:21:11 UTC,{whole},https://x.org/y/z\n")).Single();

        (row.Artist, row.Title).Should().Be((artist, title));
    }

    [Fact]
    public async Task A_play_without_a_title_is_skipped() =>
        Heard.In(await Some.RowsOf("play_time,track_title,track_url\n2024-05-02 04:21:11 UTC,,x\n")).Should().Equal(Heard.No(SkipReason.Nameless));
}
