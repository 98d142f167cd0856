using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Imports;

public sealed class ImportTests
{
    [Fact]
    public async Task Every_row_of_every_file_is_accounted_for()
    {
        await using var test = await TestLibrary.OpenAsync();
        var report = await test.ImportAsync(
            Some.Extended(1),
            Some.Extended(2),
            new SkippedRow(new RowPlace(Some.File, 3), SkipReason.Nameless),
            new FailedRow(new RowPlace(Some.File, 4), FailReason.BadTime),
            new FailedRow(new RowPlace("other.json", 1), FailReason.Malformed),
            Some.Extended(2, Duration.FromHours(1)) with { Place = new RowPlace("other.json", 2) });

        report.State.Should().Be(ImportState.Done);
        report.Files.Select(file => file.File).Should().Equal(Some.File, "other.json");
        report.Files.Should().OnlyContain(file => file.Tally.IsConserved);
        report.Files[0].Tally.Should().BeEquivalentTo(new ImportTally(
            4, 1, new Dictionary<DuplicateReason, long> { [DuplicateReason.SameRow] = 1 }, new Dictionary<SkipReason, long> { [SkipReason.Nameless] = 1 }, new Dictionary<FailReason, long> { [FailReason.BadTime] = 1 }));
        report.Tally.Read.Should().Be(6);
        report.Tally.Stored.Should().Be(2);
        report.Tally.IsConserved.Should().BeTrue();
        report.FirstPlay.Should().Be(Some.Extended().StartedAt);
        report.LastPlay.Should().Be(Some.Extended(after: Duration.FromHours(1)).StartedAt);
        (await test.Library.RefusedRowsAsync(test.Listener, report.Id).ToListAsync()).Should().Equal(
            new RefusedRow(new RowPlace(Some.File, 3), SkipReason.Nameless, null),
            new RefusedRow(new RowPlace(Some.File, 4), null, FailReason.BadTime),
            new RefusedRow(new RowPlace("other.json", 1), null, FailReason.Malformed));
    }

    [Fact]
    public async Task What_was_stored_comes_back_in_order()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(
            Some.Extended(1, Duration.FromHours(2), title: "b\0\"?", artist: "", uri: null) with { Album = null },
            Some.Extended(2, Duration.FromHours(2), title: "a", uri: null),
            Some.Extended(3, Duration.FromHours(1), title: "Épisode 🎧", artist: "Show") with { Kind = MediaKind.Podcast },
            Some.Extended(4, msPlayed: 0) with { Offset = Offset.FromHoursAndMinutes(-3, -30) });

        var plays = await test.PlaysAsync();

        plays.Select(play => (play.Track.Kind, play.Track.Title, play.Track.Artist, play.Track.Album, play.MsPlayed)).Should().Equal(
            (MediaKind.Music, "Song", "Artist", "Album", 0),
            (MediaKind.Podcast, "Épisode 🎧", "Show", "Album", 200_000),
            (MediaKind.Music, "a", "Artist", "Album", 200_000),
            (MediaKind.Music, "b\0\"?", "", null, 200_000));
        plays.Select(play => play.StartedAt).Should().BeInAscendingOrder();
        plays.Select(play => play.Offset).Should().Equal(Offset.FromHoursAndMinutes(-3, -30), null, null, null);
    }
}
