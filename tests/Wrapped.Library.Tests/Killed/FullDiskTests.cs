using System.Diagnostics;
using System.Globalization;

namespace Wrapped.Library.Killed;

public sealed class FullDiskTests
{
    private static int Disks => Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 100 : 5;

    // The shell lets no file of the process grow beyond so many kibibytes; a write beyond is an error, as on a disk that is full.
    [Fact]
    public async Task A_disk_that_is_full_at_any_write_leaves_the_library_as_before_and_the_import_can_be_run_again()
    {
        await using var clean = await TestLibrary.OpenAsync();
        await clean.ImportAsync(KillTests.FirstExport);
        var before = await clean.PlaysAsync();
        await clean.ImportAsync(KillTests.SecondExport);
        var after = await clean.PlaysAsync();

        var interrupted = 0;
        for (var disk = 1; disk <= Disks; disk++)
        {
            await using var test = await TestLibrary.OpenAsync();
            await test.ImportAsync(KillTests.FirstExport);
            var import = (await test.Library.ReserveAsync(test.Listener, "second.zip", 1)).Id;
            await test.Library.DisposeAsync();

            await RunAsync(test, import, kibibytes: new FileInfo(test.File).Length / 1024 + (disk * 6_000L / Disks));

            await test.ReopenAsync();
            interrupted += await KillTests.ShouldBeAsBefore(test, import, before, after);
        }

        interrupted.Should().BePositive("some disk must have been too small");
    }

    private static async Task RunAsync(TestLibrary test, long import, long kibibytes)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] arguments = ["-c", $"trap '' XFSZ; ulimit -f {Text(kibibytes * 2)}; exec \"$@\"", "sh", dotnet, "exec", typeof(Program).Assembly.Location, test.File, Text(test.Listener), Text(import)];
        var start = new ProcessStartInfo("/bin/sh", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // Else the runtime itself makes a file larger than that, in memory.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
