using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.Apple;

/// <summary>The files beside Play Activity, and what they tell one another.</summary>
public sealed class ApplePartsTests
{
    [Fact]
    public async Task A_day_of_a_track_is_as_many_plays_as_it_says_in_the_hours_that_it_says()
    {
        var rows = await Some.RowsOf(AppleFiles.Daily);

        Heard.In(rows).Should().Equal(
            new Heard("2023-05-01T09:00:00Z", "Artist A", "Song A - Live", null, 200.001) { IsEstimated = true, Precision = TimePrecision.Hour },
            new Heard("2023-05-01T09:03:20.001Z", "Artist A", "Song A - Live", null, 200) { IsEstimated = true, Precision = TimePrecision.Hour },
            new Heard("2023-05-01T21:00:00Z", "Artist A", "Song A - Live", null, 200) { IsEstimated = true, Precision = TimePrecision.Hour },
            new Heard("2023-05-02T23:00:00Z", "Artist B", "Song B", null, 0) { Precision = TimePrecision.Hour },
            new Heard("2023-05-03T12:00:00Z", "", "Song without an artist", null, 90) { Precision = TimePrecision.Day });
        rows.OfType<ListenedRow>().Select(row => (row.Place.Number, row.Repeat)).Should().Equal((1, 0), (1, 1), (1, 2), (2, 0), (3, 0));
    }

    [Fact]
    public async Task A_day_is_the_listeners_own_and_the_stated_time_no_ones()
    {
        var zones = new ZoneHistory(DateTimeZoneProviders.Tzdb["Europe/Paris"], new Stay(new(2023, 5, 2), new(2023, 5, 2), DateTimeZoneProviders.Tzdb["Asia/Tokyo"]));
        var rows = new List<ListenedRow>();
        await foreach (var row in ExportReader.ReadAsync(new MemoryStream(Some.Bytes(AppleFiles.Daily)), "x", ExportLimits.Default, zones: zones))
            rows.Add((ListenedRow)row);

        rows.Select(row => row.StartedAt).Should().ContainInOrder(Instant.FromUtc(2023, 5, 1, 19, 0), Instant.FromUtc(2023, 5, 2, 14, 0), Instant.FromUtc(2023, 5, 3, 10, 0));
        rows.Select(row => row.StatedAt).Distinct().Should().Equal(Instant.FromUtc(2023, 5, 1, 0, 0), Instant.FromUtc(2023, 5, 2, 0, 0), Instant.FromUtc(2023, 5, 3, 0, 0));
    }

    [Fact]
    public async Task More_plays_than_an_hour_holds_stay_within_it()
    {
        var rows = await Some.RowsOf(AppleFiles.DailyHead + "US,1,AUDIO,20230501,23,86400000,,IPHONE,2880,0,,1,A - B\n");

        rows.Should().HaveCount(2880);
        rows.OfType<ListenedRow>().Should().OnlyContain(row => row.StartedAt >= Instant.FromUtc(2023, 5, 1, 23, 0) && row.StartedAt < Instant.FromUtc(2023, 5, 2, 0, 0));
        rows.OfType<ListenedRow>().Sum(row => row.MsPlayed).Should().Be(86_400_000);
    }

    [Theory]
    [InlineData("US,1,AUDIO,20230230,9,1,,IPHONE,1,0,,1,A - B", FailReason.BadTime)]
    [InlineData("US,1,AUDIO,19700101,9,1,,IPHONE,1,0,,1,A - B", FailReason.BadTime)]
    [InlineData("US,1,AUDIO,,9,1,,IPHONE,1,0,,1,A - B", FailReason.BadTime)]
    [InlineData("US,1,AUDIO,20230501,9,-1,,IPHONE,1,0,,1,A - B", FailReason.BadDuration)]
    [InlineData("US,1,AUDIO,20230501,9,86400001,,IPHONE,1,0,,1,A - B", FailReason.BadDuration)]
    [InlineData("US,1,AUDIO,20230501,9,,,IPHONE,1,0,,1,A - B", FailReason.BadDuration)]
    [InlineData("US,1,AUDIO,20230501,9,1,,IPHONE,9999999,0,,1,A - B", FailReason.UnexpectedShape)]
    [InlineData("US,1,AUDIO,20230501,9,1,,IPHONE,-3,0,,1,A - B", FailReason.UnexpectedShape)]
    public async Task A_bad_day_costs_its_row_and_says_why(string row, FailReason reason) =>
        (await Some.RowsOf(AppleFiles.DailyHead + row + "\n")).Should().Equal(new FailedRow(new RowPlace("history.json", 1), reason));

    [Fact]
    public async Task The_last_play_of_each_track_is_a_play_of_estimated_length() =>
        Heard.In(await Some.RowsOf(AppleFiles.Recent)).Should().Equal(
            new Heard("2023-05-01T10:00:00Z", "Artist A", "Song A - Live", null, 200) { IsEstimated = true },
            new Heard("2023-05-03T08:00:00Z", "Artist C", "Song C", null, 200) { IsEstimated = true });

    [Theory]
    [InlineData("Song A", "Album A", "Artist A")]
    [InlineData("song  a", "Another", "Artist A")]
    [InlineData("Twice", "Album B", "Artist B")]
    [InlineData("Twice", "Another", "")]
    [InlineData("Nobody’s", "", "")]
    [InlineData("Song C", "", "Artist C")]
    [InlineData("Song A - Live", "", "Artist A")]
    public async Task An_artist_is_found_in_the_other_files_where_only_one_can_be_meant(string title, string album, string artist)
    {
        var activity = Some.Bytes(AppleFiles.New(AppleFiles.NewRow(title, album)));

        // Names in which the history of plays comes first, and the library in a ZIP of its own.
        var rows = await Some.RowsOf(Some.Zip(("media.zip", Some.Zip(
            ("1 activity.csv", activity), ("2 library.zip", Some.Zip(("library.json", Some.Bytes(AppleFiles.Library)))), ("3 daily.csv", Some.Bytes(AppleFiles.Daily)), ("4 recent.csv", Some.Bytes(AppleFiles.Recent))))));

        rows.OfType<ListenedRow>().First(row => row.Source == Source.AppleActivity).Artist.Should().Be(artist);
    }

    [Fact]
    public async Task A_day_that_is_told_play_by_play_is_not_told_again()
    {
        var activity = AppleFiles.New(AppleFiles.NewRow(end: "2023-05-02T02:00:00Z"));

        // 02:00 UTC is still the first of May where the offset says the listener was.
        var rows = await Some.RowsOf(Some.Zip(("a recent.csv", Some.Bytes(AppleFiles.Recent)), ("b daily.csv", Some.Bytes(AppleFiles.Daily)), ("c activity.csv", Some.Bytes(activity))));

        rows.GroupBy(row => row.Place.File).Select(file => (file.Key, string.Join(' ', file.Select(row => row is SkippedRow skipped ? skipped.Reason.ToString() : ((ListenedRow)row).Title)))).Should().Equal(
            ("c activity.csv", "Song A"), ("b daily.csv", "ToldBetter Song B Song without an artist"), ("a recent.csv", "ToldBetter Song C"));
    }
}
