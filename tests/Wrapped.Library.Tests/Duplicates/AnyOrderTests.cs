using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Duplicates;

public sealed class AnyOrderTests
{
    private static int Cases => Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 2_000 : 100;

    [Fact]
    public async Task Overlapping_files_in_any_order_some_undone_make_the_library_of_the_naive_reference()
    {
        await using var test = await TestLibrary.OpenAsync();
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Check(test, seed).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(2024, 11));
    }

    private static async Task Check(TestLibrary test, int seed)
    {
        var random = new Random(seed);
        var listener = (await test.Library.AddListenerAsync(null, "UTC")).Id;
        var remaining = new Dictionary<long, IReadOnlyList<SourceRow>>();
        foreach (var file in new RandomHistory(seed).Files().OrderBy(_ => random.Next()).ToList())
        {
            remaining.Add((await test.ImportAsync(listener, file)).Id, file);
            if (random.Next(3) > 0)
                continue;
            var undone = remaining.Keys.ElementAt(random.Next(remaining.Count));
            await test.Library.UndoAsync(listener, undone);
            remaining.Remove(undone);
        }

        var naive = new NaiveLibrary(remaining.Values.SelectMany(rows => rows).OfType<ListenedRow>());
        await PlaysShouldBeEqual(test, listener, naive, seed);
        await TalliesShouldBeEqual(test, listener, naive, seed);
    }

    private static async Task PlaysShouldBeEqual(TestLibrary test, long listener, NaiveLibrary naive, int seed)
    {
        var counted = naive.Counting.Where(row => row.Kind == MediaKind.Music && row.MsPlayed >= Play.LeastMs).ToList();
        foreach (var year in (int[])[2024, 2025])
        {
            var expected = naive.Counting.Where(row => row.StartedAt < Instant.FromUtc(year + 1, 1, 1, 0, 0))
                .OrderBy(row => row.StartedAt).ThenBy(row => row.Title, StringComparer.Ordinal).ThenBy(row => row.Artist, StringComparer.Ordinal)
                .ThenBy(row => row.Album, StringComparer.Ordinal).ThenBy(row => row.MsPlayed).ThenBy(row => row.Kind)
                .Select(row => (row.StartedAt, row.Kind, row.Title, row.Artist, row.Album, row.MsPlayed)).ToList();
            var found = await test.Library.ReadAsync(listener, DateRange.OfYear(year), new(DateTimeZone.Utc));
            if (!counted.Exists(row => row.StartedAt.InUtc().Year == year))
            {
                found.Should().BeNull($"seed {seed} has no music in {year}");
                continue;
            }

            found!.Plays.Select(play => (play.StartedAt, play.Track.Kind, play.Track.Title, play.Track.Artist, play.Track.Album, play.MsPlayed))
                .Should().BeEquivalentTo(expected, $"of seed {seed}").And.BeInAscendingOrder(play => play.StartedAt);
        }
    }

    private static async Task TalliesShouldBeEqual(TestLibrary test, long listener, NaiveLibrary naive, int seed)
    {
        var reports = await test.Library.ImportsAsync(listener);
        reports.Where(report => !report.Tally.IsConserved || report.Files.Any(file => !file.Tally.IsConserved)).Should().BeEmpty();
        var tally = reports.Aggregate(ImportTally.Empty, (sum, report) => sum + report.Tally);
        tally.Stored.Should().Be(naive.Counting.Count(), $"of seed {seed}");
        foreach (var reason in Enum.GetValues<DuplicateReason>().Except([DuplicateReason.None]))
            tally.Duplicates.GetValueOrDefault(reason).Should().Be(naive.With(reason).Count(), $"{reason} of seed {seed}");
    }
}
