using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Lifetime;

public sealed class LifetimeTests
{
    [Fact]
    public async Task A_file_of_counts_alone_is_a_finished_import_of_no_row_and_no_year()
    {
        await using var test = await TestLibrary.OpenAsync();

        var report = await test.ImportAsync(Row("Song A", 12), Row("Song B", 3));

        (report.State, report.Refusal, report.Counted).Should().Be((ImportState.Done, null, new CountedSongs(2, 15)));
        (report.Tally.Read, report.Files.Count, report.FirstPlay).Should().Be((0, 0, null));
        (await test.Library.LifetimeAsync(test.Listener)).Should().Equal(new LifetimeSong("Song A", "Artist", 12, Some.Noon), new LifetimeSong("Song B", "Artist", 3, Some.Noon));
        (await test.Library.YearsAsync(test.Listener, new(DateTimeZone.Utc))).Should().BeEmpty();
        (await test.PlaysAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Counts_beside_plays_leave_the_plays_as_they_are()
    {
        await using var test = await TestLibrary.OpenAsync();

        var report = await test.ImportAsync(Some.Extended(), Row("Song", 12), Some.Extended(2, Duration.FromHours(1)));

        (report.Tally.Read, report.Tally.Stored, report.Tally.IsConserved, report.Counted).Should().Be((2, 2, true, new CountedSongs(1, 12)));
        (await test.PlaysAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_file_without_plays_and_without_counts_still_holds_nothing()
    {
        await using var test = await TestLibrary.OpenAsync();

        (await test.ImportAsync(new FailedRow(new("x", 1), FailReason.UnexpectedShape))).Refusal.Should().Be(ExportRefusal.NothingHeard);
    }

    [Fact]
    public async Task Copies_of_one_library_are_no_two_lives_and_albums_of_one_song_are_added()
    {
        var first = new SourceRow[] { Row("Song", 10, "One"), Row("song ", 4, "Two"), Row("Song", 4, "two"), Row("Other", 20) };
        var second = new SourceRow[] { Row("Song", 13, "One", Some.Noon + Duration.FromDays(1)), Row("Other", 1, artist: "ARTIST") };
        foreach (var (one, two) in ((SourceRow[], SourceRow[])[])[(first, second), (second, first)])
        {
            await using var test = await TestLibrary.OpenAsync();
            await test.ImportAsync(one);
            await test.ImportAsync(two);

            (await test.Library.LifetimeAsync(test.Listener)).Should().Equal(
                new LifetimeSong("Other", "Artist", 20, Some.Noon), new LifetimeSong("Song", "Artist", 14, Some.Noon + Duration.FromDays(1)));
        }
    }

    [Fact]
    public async Task They_go_with_their_import_and_with_their_listener_and_are_nobody_elses()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = (await test.Library.AddListenerAsync("other", "UTC")).Id;
        var report = await test.ImportAsync(Row("Song", 10));
        await test.ImportAsync(other, [Row("Theirs", 5)]);
        await test.ImportAsync(Row("Kept", 7));

        (await test.Library.LifetimeAsync(test.Listener)).Select(song => song.Title).Should().Equal("Song", "Kept");
        await test.Library.UndoAsync(test.Listener, report.Id);
        (await test.Library.LifetimeAsync(test.Listener)).Select(song => song.Title).Should().Equal("Kept");
        await test.Library.EraseAsync(test.Listener);

        (await test.RowsOfAsync(test.Listener)).Should().BeEmpty();
        (await test.Library.LifetimeAsync(other)).Select(song => song.Title).Should().Equal("Theirs");
    }

    [Fact]
    public async Task An_import_that_breaks_off_leaves_none()
    {
        await using var test = await TestLibrary.OpenAsync();
        var reserved = await test.Library.ReserveAsync(test.Listener, "x", 1);

        var report = await test.Library.ImportAsync(test.Listener, reserved.Id, "hash", Broken());

        report.Refusal.Should().Be(ExportRefusal.CutShort);
        (await test.CountAsync("SELECT count(*) FROM LifetimeCount")).Should().Be(0);

        static async IAsyncEnumerable<SourceRow> Broken()
        {
            for (var number = 0; number < 6_000; number++)
                yield return Row($"Song {number}", 1);
            await Task.Yield();
            throw new ExportRefusedException(ExportRefusal.CutShort, "x");
        }
    }

    [Fact]
    public async Task A_recap_does_not_know_them()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended());
        var before = await test.Library.ReadAsync(test.Listener, DateRange.AllTime(), new(DateTimeZone.Utc));
        await test.ImportAsync(Row("Song", 1_000_000));

        (await test.Library.ReadAsync(test.Listener, DateRange.AllTime(), new(DateTimeZone.Utc)))!.Plays.Should().Equal(before!.Plays);
    }

    private static CountedRow Row(string title, long plays, string? album = null, Instant? last = null, string artist = "Artist") =>
        new(new RowPlace("Library.xml", 1), new(title, artist, album, plays, last ?? Some.Noon));
}
