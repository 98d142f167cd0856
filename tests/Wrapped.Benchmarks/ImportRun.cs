using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Wrapped.Importers;
using Wrapped.Library;

namespace Wrapped.Benchmarks;

/// <summary>One import from a file to a committed library, as a whole process: plays a second, megabytes a second, peak memory.</summary>
internal static class ImportRun
{
    public static async Task<int> RunAsync(int rows, string kind)
    {
        var folder = Directory.CreateTempSubdirectory("wrapped-").FullName;
        try
        {
            var file = Path.Combine(folder, $"history.{kind}");
            var bytes = GeneratedExports.Write(kind, file, rows);
            await using var library = await PlayLibrary.OpenAsync(Path.Combine(folder, "wrapped.db"), SystemClock.Instance);
            var listener = await library.AddListenerAsync(null, "Europe/Berlin");
            var reserved = await library.ReserveAsync(listener.Id, "history.json", bytes);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            await using var stream = File.OpenRead(file);
            var report = await library.ImportAsync(listener.Id, reserved.Id, "0", ExportReader.ReadAsync(stream, "history.json", ExportLimits.Default));
            watch.Stop();
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.State}: {report.Tally.Read} rows, {report.Tally.Stored} stored, {bytes / 1e6:0} MB in {watch.Elapsed.TotalSeconds:0.00} s ({(process.TotalProcessorTime - before).TotalSeconds:0.00} s of CPU)"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Tally.Read / watch.Elapsed.TotalSeconds:0} plays/s, {bytes / 1e6 / watch.Elapsed.TotalSeconds:0} MB/s, peak {process.PeakWorkingSet64 / 1e6:0} MB"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
