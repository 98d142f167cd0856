using System.Diagnostics;
using System.Globalization;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Killed;

public sealed class KillTests
{
    private const int Batches = 6;

    /// <summary>Overlaps the first export, so that marks change too.</summary>
    internal static IReadOnlyList<SourceRow> SecondExport { get; } = Some.Songs(5_000 * (Batches - 1) + 100);

    internal static IReadOnlyList<SourceRow> FirstExport { get; } = Some.Songs(2_000, "first.json");

    private static int Kills => Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 200 : 10;

    [Fact]
    public async Task A_process_killed_in_the_middle_of_an_import_leaves_the_library_as_before_and_the_import_can_be_run_again()
    {
        var random = new Random(2024);
        await using var clean = await TestLibrary.OpenAsync();
        await clean.ImportAsync(FirstExport);
        var before = await clean.PlaysAsync();
        await clean.ImportAsync(SecondExport);
        var after = await clean.PlaysAsync();

        var interrupted = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var test = await TestLibrary.OpenAsync();
            await test.ImportAsync(FirstExport);
            var import = (await test.Library.ReserveAsync(test.Listener, "second.zip", 1)).Id;
            await test.Library.DisposeAsync();

            // At first as it opens, at last as it has read all and makes the marks; so many milliseconds between are anybody's guess.
            await KillAsync(test, import, afterLines: kill % (Batches + 2), random.Next(30));

            await test.ReopenAsync();
            interrupted += await ShouldBeAsBefore(test, import, before, after);
        }

        interrupted.Should().BePositive("some kill must have come in the middle");
    }

    internal static async Task<int> ShouldBeAsBefore(TestLibrary test, long import, IReadOnlyList<Play> before, IReadOnlyList<Play> after)
    {
        var report = (await test.Library.FindImportAsync(test.Listener, import))!;
        var isBrokenOff = report.State == ImportState.Interrupted;
        if (report.State != ImportState.Done)
        {
            report.State.Should().BeOneOf(ImportState.Waiting, ImportState.Interrupted);
            report.Tally.Should().Be(ImportTally.Empty);
            (await test.PlaysAsync()).Should().Equal(before);
            report = await test.Library.ImportAsync(test.Listener, import, Program.Sha256, SecondExport.ToAsyncEnumerable());
            report.State.Should().Be(ImportState.Done);
        }

        report.Tally.Read.Should().Be(SecondExport.Count);
        report.Tally.IsConserved.Should().BeTrue();
        (await test.PlaysAsync()).Should().Equal(after);
        (await test.CountAsync("SELECT count(*) FROM Play")).Should().Be(FirstExport.Count + SecondExport.Count);
        return isBrokenOff ? 1 : 0;
    }

    private static async Task KillAsync(TestLibrary test, long import, int afterLines, int andMilliseconds)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] arguments = ["exec", typeof(Program).Assembly.Location, test.File, Text(test.Listener), Text(import)];
        using var process = Process.Start(new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        for (var line = 0; line < afterLines; line++)
            await process.StandardOutput.ReadLineAsync();
        await Task.Delay(andMilliseconds);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
