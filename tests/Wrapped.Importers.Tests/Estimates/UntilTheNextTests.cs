using Wrapped.Imports;

namespace Wrapped.Importers.Estimates;

public sealed class UntilTheNextTests
{
    [Theory]
    [InlineData("0 180 600", "180 200 200")]
    [InlineData("600 180 0", "200 200 180")]
    [InlineData("0 10 370 731", "30 360 200 200")]
    [InlineData("50 0 0", "200 50 30")]
    [InlineData("0 0 50", "200 30 200")]
    [InlineData("0 - 100 - - 40 -", "100 - 200 - - 60 -")]
    [InlineData("- 7", "- 200")]
    public async Task It_is_heard_until_the_next_began_or_as_long_as_usual(string starts, string expected) =>
        (await Durations(starts.Split(' '))).Should().Be(expected);

    [Fact]
    public async Task However_many_rows_without_a_time_stand_between_two_each_keeps_its_place()
    {
        var bad = Enumerable.Repeat("-", 30_000).ToList();

        var durations = await Durations(["0", .. bad, "100"]);

        durations.Should().Be($"200 {string.Join(' ', bad)} 200");
    }

    // Through a table of scrobbles, of which none is heard for less than 30 seconds.
    private static async Task<string> Durations(string[] starts)
    {
        var lines = starts.Select(start => start == "-" ? "-,A,T" : $"{1_700_000_000 + int.Parse(start, System.Globalization.CultureInfo.InvariantCulture)},A,T");

        var rows = await Some.RowsOf($"uts,artist,track\n{string.Join('\n', lines)}");

        rows.Select(row => row.Place.Number).Should().Equal(Enumerable.Range(1, starts.Length).Select(number => (long)number));
        return string.Join(' ', rows.Select(row => row is ListenedRow heard ? $"{heard.MsPlayed / 1000}" : "-"));
    }
}
