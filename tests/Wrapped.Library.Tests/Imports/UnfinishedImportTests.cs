using Microsoft.Data.Sqlite;
using Wrapped.Imports;

namespace Wrapped.Library.Imports;

public sealed class UnfinishedImportTests
{
    [Fact]
    public async Task The_same_file_again_is_not_read_and_changes_nothing()
    {
        await using var test = await TestLibrary.OpenAsync();
        await RunAsync(test, "same", Some.Songs(10).ToAsyncEnumerable());
        var before = await test.PlaysAsync();

        var report = await RunAsync(test, "same", NeverRead());

        report.State.Should().Be(ImportState.AlreadyHere);
        report.Tally.Should().Be(ImportTally.Empty);
        (await test.PlaysAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task A_file_that_was_undone_can_be_imported_again()
    {
        await using var test = await TestLibrary.OpenAsync();
        var first = await RunAsync(test, "same", Some.Songs(10).ToAsyncEnumerable());
        await test.Library.UndoAsync(test.Listener, first.Id);
        var second = await RunAsync(test, "same", Some.Songs(10).ToAsyncEnumerable());
        second.State.Should().Be(ImportState.Done);
        second.Id.Should().Be(first.Id + 1, "a number is never used again");
    }

    [Fact]
    public async Task A_refusal_in_the_middle_is_reported_and_nothing_is_stored()
    {
        await using var test = await TestLibrary.OpenAsync();
        var report = await RunAsync(test, "a", Break(Some.Songs(7_000), 6_000, new ExportRefusedException(ExportRefusal.CutShort, "a.json")));
        report.State.Should().Be(ImportState.Refused);
        report.Refusal.Should().Be(ExportRefusal.CutShort);
        await NothingShouldBeStored(test);
    }

    [Fact]
    public async Task A_file_in_which_nothing_was_heard_is_refused()
    {
        await using var test = await TestLibrary.OpenAsync();
        var report = await test.ImportAsync(new SkippedRow(new RowPlace("a.json", 1), SkipReason.Nameless), new FailedRow(new RowPlace("a.json", 2), FailReason.Malformed));
        report.State.Should().Be(ImportState.Refused);
        report.Refusal.Should().Be(ExportRefusal.NothingHeard);
        await NothingShouldBeStored(test);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4_999)]
    [InlineData(5_000)]
    [InlineData(5_001)]
    [InlineData(12_345)]
    public async Task An_error_at_any_row_leaves_nothing_and_the_import_can_be_run_again(int at)
    {
        await using var test = await TestLibrary.OpenAsync();
        var import = (await test.Library.ReserveAsync(test.Listener, "a.zip", 1)).Id;
        var run = () => test.Library.ImportAsync(test.Listener, import, "a", Break(Some.Songs(12_345), at, new IOException("The disk is gone.")));
        await run.Should().ThrowAsync<IOException>();
        (await test.Library.FindImportAsync(test.Listener, import))!.State.Should().Be(ImportState.Interrupted);
        await NothingShouldBeStored(test);

        var report = await test.Library.ImportAsync(test.Listener, import, "a", Some.Songs(100).ToAsyncEnumerable());
        report.Tally.Stored.Should().Be(100);
    }

    [Theory]
    [InlineData("INSERT ON Play WHEN NEW.RowNumber = 1")]
    [InlineData("INSERT ON Play WHEN NEW.RowNumber = 6000")]
    [InlineData("UPDATE ON Play WHEN NEW.Duplicate = 1")]
    [InlineData("UPDATE ON Import WHEN NEW.State = 2")]
    [InlineData("INSERT ON Artist")]
    public async Task An_error_of_the_database_leaves_the_library_as_it_was(string moment)
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Songs(30));
        var before = await test.PlaysAsync();
        await test.CountAsync($"CREATE TRIGGER Fault BEFORE {moment} BEGIN SELECT RAISE(ABORT, 'no space'); END");

        var import = (await test.Library.ReserveAsync(test.Listener, "a.zip", 1)).Id;
        var run = () => test.Library.ImportAsync(test.Listener, import, "a", Some.Songs(7_000).ToAsyncEnumerable());
        await run.Should().ThrowAsync<SqliteException>();
        (await test.PlaysAsync()).Should().Equal(before);

        await test.CountAsync("DROP TRIGGER Fault");
        (await run()).Tally.Stored.Should().Be(6_970);
    }

    [Fact]
    public async Task A_cancelled_import_leaves_nothing()
    {
        await using var test = await TestLibrary.OpenAsync();
        using var cancellation = new CancellationTokenSource();
        var import = (await test.Library.ReserveAsync(test.Listener, "a.zip", 1)).Id;
        var run = () => test.Library.ImportAsync(test.Listener, import, "a", Some.Songs(30_000).ToAsyncEnumerable(), new AtFirst(cancellation.Cancel), cancellation.Token);
        await run.Should().ThrowAsync<OperationCanceledException>();
        (await test.Library.FindImportAsync(test.Listener, import))!.State.Should().Be(ImportState.Cancelled);
        await NothingShouldBeStored(test);
    }

    private static async Task<ImportReport> RunAsync(TestLibrary test, string sha256, IAsyncEnumerable<SourceRow> rows)
    {
        var reserved = await test.Library.ReserveAsync(test.Listener, "a.zip", 1);
        return await test.Library.ImportAsync(test.Listener, reserved.Id, sha256, rows);
    }

    private static async Task NothingShouldBeStored(TestLibrary test)
    {
        (await test.PlaysAsync()).Should().BeEmpty();
        (await test.RowsOfAsync(test.Listener)).Should().OnlyContain(row => row.StartsWith("ListenerRow", StringComparison.Ordinal) || row.StartsWith("ImportRow ", StringComparison.Ordinal));
    }

    private static async IAsyncEnumerable<SourceRow> Break(IReadOnlyList<SourceRow> rows, int at, Exception exception)
    {
        foreach (var row in rows.Take(at))
            yield return row;
        await Task.Yield();
        throw exception;
    }

    private static IAsyncEnumerable<SourceRow> NeverRead() => Break([], 0, new InvalidOperationException("It was read."));

    private sealed class AtFirst(Action act) : IProgress<long>
    {
        public void Report(long value) => act();
    }
}
