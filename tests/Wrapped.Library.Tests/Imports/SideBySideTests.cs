using NodaTime;
using Wrapped.Imports;

namespace Wrapped.Library.Imports;

public sealed class SideBySideTests
{
    [Fact]
    public async Task Two_listeners_import_at_once()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = (await test.Library.AddListenerAsync("other", "UTC")).Id;
        var reports = await Task.WhenAll(test.ImportAsync(Some.Songs(12_000)), test.ImportAsync(other, Some.Songs(12_001)));
        reports.Select(report => report.Tally.Stored).Should().Equal(12_000, 12_001);
        (await test.PlaysAsync(other)).Should().HaveCount(12_001);
    }

    [Fact]
    public async Task Two_imports_of_one_listener_at_once_come_one_after_the_other()
    {
        await using var test = await TestLibrary.OpenAsync();
        var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => test.ImportAsync(Some.Songs(6_000))));
        reports.Should().OnlyContain(report => report.Tally.IsConserved);
        (await test.PlaysAsync()).Should().HaveCount(6_000);
    }

    [Fact]
    public async Task Readers_see_nothing_of_an_import_before_it_is_done()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Songs(10));
        var before = await test.PlaysAsync();
        var import = (await test.Library.ReserveAsync(test.Listener, "a.zip", 1)).Id;

        await test.Library.ImportAsync(test.Listener, import, "a", Rows());

        (await test.PlaysAsync()).Should().HaveCount(20_000);

        async IAsyncEnumerable<SourceRow> Rows()
        {
            foreach (var row in Some.Songs(20_000))
                yield return row;

            // All but the last batches are stored by now, since no more than two wait.
            (await test.CountAsync("SELECT count(*) FROM Play")).Should().BeGreaterThan(10);
            (await test.PlaysAsync()).Should().Equal(before);
            var report = (await test.Library.FindImportAsync(test.Listener, import))!;
            report.State.Should().Be(ImportState.Running);
            report.Tally.Should().Be(ImportTally.Empty);
        }
    }

    [Fact]
    public async Task An_import_that_runs_is_left_alone_by_another_who_opens_the_library()
    {
        await using var test = await TestLibrary.OpenAsync();
        var import = (await test.Library.ReserveAsync(test.Listener, "a.zip", 1)).Id;

        var report = await test.Library.ImportAsync(test.Listener, import, "a", Rows());

        report.Tally.Stored.Should().Be(6_000);

        async IAsyncEnumerable<SourceRow> Rows()
        {
            foreach (var row in Some.Songs(6_000))
                yield return row;
            await using var other = await PlayLibrary.OpenAsync(test.File, Some.Clock);
            (await other.FindImportAsync(test.Listener, import))!.State.Should().Be(ImportState.Running);
            (await other.YearsAsync(test.Listener, new(DateTimeZone.Utc))).Should().BeEmpty();
        }
    }
}
