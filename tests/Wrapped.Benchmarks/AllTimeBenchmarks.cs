using BenchmarkDotNet.Attributes;
using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Benchmarks;

/// <summary>Every question of ten years and 500,000 plays, from plays in memory.</summary>
public class AllTimeBenchmarks
{
    private Listening _listening = null!;

    [GlobalSetup]
    public void Fill()
    {
        var tracks = Enumerable.Range(0, 24_000).Select(i => new Track(i, MediaKind.Music, $"Song {i % 12} of the artist {i / 12}", $"Künstler {i / 12}", $"Album {i % 12 / 6} of {i / 12}")).ToArray();
        var plays = new Play[500_000];
        var (first, step, state) = (Instant.FromUtc(2015, 1, 1, 0, 0), Duration.FromDays(3650) / plays.Length, 88172645463325252UL);
        for (var i = 0; i < plays.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var share = (state >> 11) / (double)(1UL << 53);
            plays[i] = new(first + (step * i), tracks[((int)(share * share * 2_000) * 12) + (int)((state >> 20) % 12)], (state % 5) == 0 ? (long)(state % 30_000) : 150_000 + (long)(state % 120_000));
        }
        _listening = new(DateRange.AllTime(), new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]), plays);
    }

    [Benchmark]
    public Recap Count() => Recap.Of(_listening);
}
