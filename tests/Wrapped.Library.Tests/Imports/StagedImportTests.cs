using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Imports;

public sealed class StagedImportTests
{
    private static readonly ListenedRow NewYearsEve = Some.Extended(9, Duration.FromDays(213) + Duration.FromHours(11) + Duration.FromMinutes(30), title: "At midnight");

    [Fact]
    public async Task Nobody_sees_a_staged_import_until_it_is_kept_and_then_it_is_as_if_it_had_been_imported()
    {
        await using var direct = await TestLibrary.OpenAsync();
        await direct.ImportAsync(Some.Songs(20));
        await direct.ImportAsync(Some.Songs(30));

        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Songs(20));
        var before = await test.PlaysAsync();
        var hash = await HashAsync(test);
        var staged = await StageAsync(test, "b", Some.Songs(30));
        (staged.State, staged.Tally.Stored, staged.Sources.Single()).Should().Be((ImportState.Staged, 30, Source.SpotifyExtended));
        (await test.PlaysAsync()).Should().Equal(before);
        (await HashAsync(test)).Should().Be(hash);

        await test.Library.KeepAsync(test.Listener, [staged.Id]);
        (await test.PlaysAsync()).Should().Equal(await direct.PlaysAsync());
        (await test.Library.ImportsAsync(test.Listener)).Select(report => report.Tally.DuplicateRows).Should().Equal((await direct.Library.ImportsAsync(direct.Listener)).Select(report => report.Tally.DuplicateRows));
    }

    [Fact]
    public async Task A_preview_says_what_keeping_would_do_and_does_nothing()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended(), Some.Extended(2, Duration.FromHours(1), title: "Other"));
        var staged = await StageAsync(test, "b", [Some.Scrobble(), Some.Scrobble(2, Duration.FromHours(5)), NewYearsEve, new SkippedRow(new RowPlace("a.csv", 3), SkipReason.Nameless)]);
        var rows = await test.RowsOfAsync(test.Listener);

        var preview = await test.Library.PreviewAsync(test.Listener, [staged.Id], new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]));
        preview.Years.Should().Equal(new YearChange(2024, 400_000, 600_000), new YearChange(2025, 0, 200_000));
        var report = preview.Imports.Should().ContainSingle().Subject;
        (report.State, report.Tally.Stored, report.Tally.SkippedRows).Should().Be((ImportState.Done, 2, 1));
        report.Tally.Duplicates.Should().Equal(new Dictionary<DuplicateReason, long> { [DuplicateReason.ToldElsewhere] = 1 });
        (await test.RowsOfAsync(test.Listener)).Should().Equal(rows);
    }

    [Fact]
    public async Task Several_are_previewed_and_kept_together()
    {
        await using var test = await TestLibrary.OpenAsync();
        var first = await StageAsync(test, "a", [Some.Extended()]);
        var second = await StageAsync(test, "b", [Some.Scrobble()]);
        var both = await test.Library.PreviewAsync(test.Listener, [first.Id, second.Id], new(DateTimeZone.Utc));
        both.Years.Should().Equal(new YearChange(2024, 0, 200_000));
        both.Imports.Select(report => report.Tally.Stored).Should().Equal(0, 1);

        await test.Library.KeepAsync(test.Listener, [first.Id, second.Id, 99]);
        (await test.PlaysAsync()).Should().ContainSingle().Which.Source.Should().Be(Source.SpotifyExtended);
    }

    [Fact]
    public async Task A_staged_import_that_is_not_wanted_leaves_nothing()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Songs(3));
        var before = await test.RowsOfAsync(test.Listener);
        var staged = await StageAsync(test, "b", Some.Songs(9, "other.json"));
        await test.Library.UndoAsync(test.Listener, staged.Id);
        (await test.RowsOfAsync(test.Listener)).Where(row => !row.StartsWith("ListenerRow", StringComparison.Ordinal)).Should().Equal(before.Where(row => !row.StartsWith("ListenerRow", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_staged_import_outlives_the_process_and_other_undos()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = await test.ImportAsync(Some.Extended(title: "Gone"));
        var staged = await StageAsync(test, "b", Some.Songs(5));
        await test.ReopenAsync();
        await test.Library.UndoAsync(test.Listener, other.Id);
        (await test.Library.FindImportAsync(test.Listener, staged.Id))!.State.Should().Be(ImportState.Staged);
        await test.Library.KeepAsync(test.Listener, [staged.Id]);
        (await test.PlaysAsync()).Should().HaveCount(5);
    }

    [Fact]
    public async Task A_file_that_is_staged_already_is_not_read_again()
    {
        await using var test = await TestLibrary.OpenAsync();
        await StageAsync(test, "a", [Some.Extended()]);
        (await StageAsync(test, "a", [Some.Extended()])).State.Should().Be(ImportState.AlreadyHere);
    }

    [Fact]
    public async Task What_is_not_staged_cannot_be_kept()
    {
        await using var test = await TestLibrary.OpenAsync();
        var waiting = (await test.Library.ReserveAsync(test.Listener, "a.zip", 1)).Id;
        await test.Library.KeepAsync(test.Listener, [waiting]);
        (await test.Library.FindImportAsync(test.Listener, waiting))!.State.Should().Be(ImportState.Waiting);
    }

    [Fact]
    public async Task An_import_that_breaks_off_three_times_is_not_begun_again_by_itself()
    {
        await using var test = await TestLibrary.OpenAsync();
        var import = (await test.Library.ReserveAsync(test.Listener, "a.zip", 1)).Id;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            (await test.Library.UnfinishedImportsAsync()).Should().Equal((test.Listener, import));
            await test.Library.Invoking(library => library.StageAsync(test.Listener, import, "a", Broken())).Should().ThrowAsync<IOException>();
        }

        (await test.Library.UnfinishedImportsAsync()).Should().BeEmpty();
        (await test.Library.StageAsync(test.Listener, import, "a", Some.Songs(2).ToAsyncEnumerable())).State.Should().Be(ImportState.Staged, "who asks for it may");
    }

    [Fact]
    public async Task The_first_rows_of_each_reason_are_examples()
    {
        await using var test = await TestLibrary.OpenAsync();
        var rows = Enumerable.Range(1, 9).Select(number => (SourceRow)new SkippedRow(new RowPlace("a.csv", number), number % 2 == 0 ? SkipReason.Nameless : SkipReason.NotMusic));
        var staged = await StageAsync(test, "a", [Some.Extended(), .. rows, new FailedRow(new RowPlace("a.csv", 10), FailReason.BadTime)]);
        (await test.Library.RefusedExamplesAsync(test.Listener, staged.Id, 3)).Select(row => row.Place.Number).Should().Equal(1, 2, 3, 4, 5, 6, 10);
    }

    private static async Task<ImportReport> StageAsync(TestLibrary test, string sha256, IReadOnlyList<SourceRow> rows)
    {
        var reserved = await test.Library.ReserveAsync(test.Listener, "a.zip", 1);
        return await test.Library.StageAsync(test.Listener, reserved.Id, sha256, rows.ToAsyncEnumerable());
    }

    private static Task<string> HashAsync(TestLibrary test) => test.Library.InputHashAsync(test.Listener, new(DateTimeZone.Utc));

    private static async IAsyncEnumerable<SourceRow> Broken()
    {
        await Task.Yield();
        throw new IOException("The disk is gone.");
#pragma warning disable CS0162
        yield break;
#pragma warning restore CS0162
    }
}
