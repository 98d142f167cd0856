
namespace Wrapped.Library.Storage;

public sealed class OpeningTests
{
    [Fact]
    public async Task A_migration_lock_left_by_a_killed_process_does_not_stop_the_next()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.CountAsync("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01 00:00:00+00:00')");
        await test.ReopenAsync();
        (await test.Library.FindListenerAsync("me")).Should().NotBeNull();
    }

    [Fact]
    public async Task The_files_are_for_their_owner_only_and_keep_a_write_ahead_log()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended());
        var files = Directory.GetFiles(Path.GetDirectoryName(test.File)!);
        files.Select(Path.GetFileName).Should().Contain("wrapped.db", "wrapped.db-wal");
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in files)
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }

    [Fact]
    public async Task An_import_that_was_running_is_interrupted_and_its_rows_are_gone()
    {
        await using var test = await TestLibrary.OpenAsync();
        var import = (await test.ImportAsync(Some.Extended())).Id;
        await test.CountAsync("UPDATE Import SET State = 1");
        await test.ReopenAsync();
        var report = (await test.Library.FindImportAsync(test.Listener, import))!;
        report.State.Should().Be(ImportState.Interrupted);
        (await test.CountAsync("SELECT (SELECT count(*) FROM Play) + (SELECT count(*) FROM Track) + (SELECT count(*) FROM Artist)")).Should().Be(0);
    }

    [Fact]
    public async Task Imports_that_wait_are_found_again_oldest_first()
    {
        await using var test = await TestLibrary.OpenAsync();
        var first = await test.Library.ReserveAsync(test.Listener, "a.zip", 1);
        await test.ImportAsync(Some.Extended());
        var second = await test.Library.ReserveAsync(test.Listener, "b.zip", 2);
        await test.ReopenAsync();
        (await test.Library.UnfinishedImportsAsync()).Should().Equal((test.Listener, first.Id), (test.Listener, second.Id));
        (await test.Library.ImportsAsync(test.Listener)).Select(report => report.FileName).Should().Equal("b.zip", "my_spotify_data.zip", "a.zip");
    }

    [Fact]
    public async Task A_library_in_memory_does_the_same()
    {
        await using var library = await PlayLibrary.InMemoryAsync(Some.Clock);
        var me = await library.AddListenerAsync(null, "UTC");
        var import = await library.ReserveAsync(me.Id, "a.zip", 1);
        var report = await library.ImportAsync(me.Id, import.Id, "a", Some.Songs(6_000).ToAsyncEnumerable());
        report.Tally.Stored.Should().Be(6_000);
        (await library.YearsAsync(me.Id, new(NodaTime.DateTimeZone.Utc))).Should().Equal(2024);
    }
}
