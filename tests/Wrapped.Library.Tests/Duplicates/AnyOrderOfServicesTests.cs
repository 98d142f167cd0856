using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Duplicates;

public sealed class AnyOrderOfServicesTests
{
    private static int Cases => Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 2_000 : 100;

    [Fact]
    public async Task Overlapping_files_of_several_services_imported_twice_some_undone_are_what_the_rest_is_in_any_other_order()
    {
        await using var test = await TestLibrary.OpenAsync();
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Check(test, seed).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(2024, 11));
    }

    private static async Task Check(TestLibrary test, int seed)
    {
        var random = new Random(seed);
        var files = new RandomHistory(seed).FilesOfServices();
        files.AddRange([.. files.Where(_ => random.Next(3) == 0)]);
        var listener = (await test.Library.AddListenerAsync(null, "UTC")).Id;
        var remaining = new Dictionary<long, IReadOnlyList<SourceRow>>();
        foreach (var file in files.OrderBy(_ => random.Next()).ToList())
        {
            remaining.Add((await test.ImportAsync(listener, file)).Id, file);
            if (random.Next(3) > 0)
                continue;
            var undone = remaining.Keys.ElementAt(random.Next(remaining.Count));
            await test.Library.UndoAsync(listener, undone);
            remaining.Remove(undone);
        }

        var other = (await test.Library.AddListenerAsync(null, "UTC")).Id;
        foreach (var file in remaining.Values.OrderBy(_ => random.Next()).ToList())
            await test.ImportAsync(other, file);

        (await Told(test, listener)).Should().Equal(await Told(test, other), $"of seed {seed}");
        (await test.Library.ImportsAsync(listener)).Where(report => !report.Tally.IsConserved).Should().BeEmpty();
        (await Tally(test, listener)).Should().BeEquivalentTo(await Tally(test, other), $"of seed {seed}");
        await PairsShouldBeOfTwoServices(test, listener, seed);
    }

    private static async Task PairsShouldBeOfTwoServices(TestLibrary test, long listener, int seed)
    {
        var pairs = await test.Library.ToldTwiceAsync(listener, 0, int.MaxValue);
        pairs.Where(pair => !Richer(pair)).Should().BeEmpty($"of seed {seed}");
        pairs.Select(pair => pair.Row.Number).Should().OnlyHaveUniqueItems();
        pairs.Select(pair => (pair.By.Number, pair.Row.Source)).Should().OnlyHaveUniqueItems($"a row answers for one of each other source, of seed {seed}");
    }

    private static bool Richer(ToldTwicePair pair) => pair is { Row.IsEstimated: true, Score: > 0 and <= 100 } && pair.Row.Source != pair.By.Source;

    private static async Task<ImportTally> Tally(TestLibrary test, long listener) =>
        (await test.Library.ImportsAsync(listener)).Aggregate(ImportTally.Empty, (sum, report) => sum + report.Tally);

    private static async Task<List<string>> Told(TestLibrary test, long listener)
    {
        var listening = await test.Library.ReadAsync(listener, DateRange.AllTime(), new(DateTimeZone.Utc));
        var plays = listening?.Plays.Select(play => $"{play.StartedAt} {play.Source} {play.Track.Title} {play.Track.Artist} {play.MsPlayed}") ?? [];
        var pairs = (await test.Library.ToldTwiceAsync(listener, 0, int.MaxValue)).Select(pair => $"{pair.Score} {Text(pair.Row)} by {Text(pair.By)}");
        return [.. plays.Order(StringComparer.Ordinal), .. pairs.Order(StringComparer.Ordinal)];
    }

    private static string Text(ToldListening told) => $"{told.StartedAt} {told.Source} {told.Title} {told.Artist} {told.MsPlayed}";
}
