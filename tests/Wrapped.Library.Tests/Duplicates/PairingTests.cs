using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Wrapped.Library.Duplicates;

public sealed class PairingTests
{
    // Seconds after noon at which one service and another tell of the same song.
    [Theory]
    [InlineData(new[] { 0, 60, 120 }, new[] { -50, 10, 70 }, new[] { "-50 of 0", "10 of 60", "70 of 120" })]
    [InlineData(new[] { 0, 10, 300 }, new[] { 9 }, new[] { "9 of 10" })]
    [InlineData(new[] { 0, 500 }, new[] { 121, 379 }, new string[0])]
    public async Task A_song_on_repeat_finds_its_plays_though_one_clock_is_behind(int[] spotify, int[] lastfm, string[] pairs)
    {
        await using var test = await TestLibrary.OpenAsync();
        (await PairsAsync(test, test.Listener, spotify, lastfm)).Select(pair => $"{pair.Row} of {pair.By}").Should().BeEquivalentTo(pairs);
    }

    [Fact]
    public async Task There_are_as_many_pairs_as_can_be_and_none_cross()
    {
        await using var test = await TestLibrary.OpenAsync();
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Check(test, seed).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(2024, 11));
    }

    [Fact]
    public async Task A_song_that_a_file_claims_was_heard_thousands_of_times_at_once_is_paired_all_the_same()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync([.. Enumerable.Range(1, 3_000).Select(number => Some.Scrobble(number) with { Repeat = number })]);
        await test.ImportAsync([.. Enumerable.Range(1, 2_000).Select(number => Some.Scrobble(number, source: Plays.Source.Maloja) with { Repeat = number })]);
        (await test.Library.ToldTwiceAsync(test.Listener)).Should().ContainSingle().Which.Rows.Should().Be(2_000);
    }

    private static async Task Check(TestLibrary test, int seed)
    {
        var random = new Random(seed);
        int[] Times() => [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(600)).Distinct().Order()];
        var (left, right) = (Times(), Times());
        var pairs = await PairsAsync(test, (await test.Library.AddListenerAsync(null, "UTC")).Id, left, right);
        pairs.Where(pair => Math.Abs(pair.Row - pair.By) > 120).Should().BeEmpty();
        pairs.Zip(pairs.Skip(1)).Where(two => two.First.By >= two.Second.By || two.First.Row >= two.Second.Row).Should().BeEmpty();
        pairs.Should().HaveCount(Most(left, right, 0), $"of {string.Join(' ', left)} and {string.Join(' ', right)}");
    }

    // Each of the left with any of the right that is free, in any order: what pairs that may cross can do.
    private static int Most(int[] left, int[] right, int taken) =>
        left.Length == 0
            ? 0
            : Enumerable.Range(0, right.Length).Where(j => (taken & (1 << j)) == 0 && Math.Abs(left[0] - right[j]) <= 120).Select(j => 1 + Most(left[1..], right, taken | (1 << j)))
                .Append(Most(left[1..], right, taken)).Max();

    private static async Task<List<(long Row, long By)>> PairsAsync(TestLibrary test, long listener, int[] spotify, int[] lastfm)
    {
        await test.ImportAsync(listener, [.. spotify.Select((at, i) => Some.Account(i + 1) with { StartedAt = Some.Noon + Duration.FromSeconds(at), Precision = Plays.TimePrecision.Second, Repeat = i })]);
        await test.ImportAsync(listener, [.. lastfm.Select((at, i) => Some.Scrobble(i + 1, Duration.FromSeconds(at + 200)))]);
        return [.. (await test.Library.ToldTwiceAsync(listener, 0, 100)).Select(pair => (Row: At(pair.Row), By: At(pair.By))).OrderBy(pair => pair.By)];
    }

    private static long At(ToldListening told) => (long)(told.StartedAt - Some.Noon).TotalSeconds;
}
