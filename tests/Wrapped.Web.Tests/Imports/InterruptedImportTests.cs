using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Wrapped.Imports;
using Wrapped.Library;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Imports;

public sealed class InterruptedImportTests : IAsyncLifetime
{
    private Site _site = Site.Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_import_that_broke_off_says_so_and_can_be_run_again()
    {
        using var visitor = new Visitor(_site);
        await visitor.ImportAsync("first.zip", Exports.Year(2030));
        var (listener, import) = await LeaveWaitingAsync(_site.ListenerOf(visitor.Cookie!));
        var library = _site.Services.GetRequiredService<PlayLibrary>();
        await library.Invoking(it => it.ImportAsync(listener, import, "sha", Breaking())).Should().ThrowAsync<IOException>();

        var address = string.Create(CultureInfo.InvariantCulture, $"/imports/{import}");
        (await visitor.ReadAsync(address)).Should().Contain("This import was interrupted").And.Contain("Run it again");
        (await visitor.PostAsync($"{address}?handler=Again")).Dispose();
        await visitor.WaitAsync(address);
        (await visitor.ReadAsync(address)).Should().Contain("60 new plays");
    }

    [Fact]
    public Task What_waits_when_the_site_stops_runs_when_it_starts_again() => GoesOn((_, _) => Task.CompletedTask);

    [Fact]
    public Task What_broke_off_when_the_site_stopped_goes_on_when_it_starts_again() => GoesOn((listener, import) =>
        _site.Services.GetRequiredService<PlayLibrary>().Invoking(it => it.StageAsync(listener, import, "sha", Breaking())).Should().ThrowAsync<IOException>());

    private async Task GoesOn(Func<long, long, Task> before)
    {
        using var visitor = new Visitor(_site);
        await visitor.ImportAsync("first.zip", Exports.Year(2030));
        var (listener, import) = await LeaveWaitingAsync(_site.ListenerOf(visitor.Cookie!));
        await before(listener, import);

        _site = await _site.StartAgainAsync();
        var pending = _site.Services.GetRequiredService<PendingImports>();
        var library = _site.Services.GetRequiredService<PlayLibrary>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (pending.Find(listener, import) is not null || (await library.FindImportAsync(listener, import))!.State != ImportState.Staged)
            await Task.Delay(20, patience.Token);
        Directory.EnumerateFiles(Path.Join(_site.Data, "uploads")).Should().BeEmpty();
    }

    // As an upload leaves it, except that nobody runs it.
    private async Task<(long Listener, long Import)> LeaveWaitingAsync(long listener)
    {
        var uploads = _site.Services.GetRequiredService<UploadFolder>();
        using var file = new MemoryStream(Exports.Year(2031));
        var received = await uploads.ReceiveAsync(file, CancellationToken.None);
        var report = await _site.Services.GetRequiredService<PlayLibrary>().ReserveAsync(listener, "second.zip", received.Bytes);
        uploads.Keep(received, listener, report.Id);
        return (listener, report.Id);
    }

    private static async IAsyncEnumerable<SourceRow> Breaking()
    {
        await Task.Yield();
        yield return new SkippedRow(new RowPlace("a.json", 1), SkipReason.Nameless);
        throw new IOException("the disk went away");
    }
}
