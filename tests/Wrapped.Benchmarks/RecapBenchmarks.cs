using BenchmarkDotNet.Attributes;
using NodaTime;
using Wrapped.Importers;
using Wrapped.Library;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Benchmarks;

/// <summary>The recap of one year of a listener with 50,000 plays in all: from SQLite to the finished record, and its two halves.</summary>
public class RecapBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wrapped-").FullName;
    private readonly ZoneHistory _zones = new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
    private PlayLibrary _library = null!;
    private Listening _listening = null!;
    private long _listener;

    [GlobalSetup]
    public async Task Fill()
    {
        var file = Path.Combine(_folder, "history.json");
        var bytes = GeneratedHistory.Write(file, 50_000);
        _library = await PlayLibrary.OpenAsync(Path.Combine(_folder, "wrapped.db"), SystemClock.Instance);
        _listener = (await _library.AddListenerAsync(null, _zones.Home.Id)).Id;
        var reserved = await _library.ReserveAsync(_listener, "history.json", bytes);
        await using var stream = File.OpenRead(file);
        await _library.ImportAsync(_listener, reserved.Id, "0", ExportReader.ReadAsync(stream, "history.json", ExportLimits.Default));
        _listening = (await _library.ReadAsync(_listener, DateRange.OfYear(2024), _zones))!;
    }

    [Benchmark(Baseline = true)]
    public async Task<Recap> Whole() => Recap.Of((await _library.ReadAsync(_listener, DateRange.OfYear(2024), _zones))!);

    [Benchmark]
    public Task<Listening?> Read() => _library.ReadAsync(_listener, DateRange.OfYear(2024), _zones);

    [Benchmark]
    public Recap Count() => Recap.Of(_listening);

    [GlobalCleanup]
    public async Task Clean()
    {
        await _library.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
