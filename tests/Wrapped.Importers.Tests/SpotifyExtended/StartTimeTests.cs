using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.SpotifyExtended;

public sealed class StartTimeTests
{
    private static readonly Instant Stated = Instant.FromUtc(2025, 3, 1, 10, 4, 10);
    private static readonly long Seconds = Stated.ToUnixTimeSeconds();

    // Milliseconds before the stated end at which a listening of 200 s begins.
    public static TheoryData<long?, long> Clocks => new()
    {
        { null, 200_000 },
        { 0, 200_000 },
        { 1, 200_000 },
        { 99_999_999, 200_000 },
        { -Seconds, 200_000 },
        { long.MaxValue, 200_000 },

        // In seconds and in milliseconds; paused for a minute; synchronised thirty days later.
        { Seconds - 200, 200_000 },
        { (Seconds * 1000) - 200_123, 200_123 },
        { Seconds - 260, 260_000 },
        { Seconds - 200 - (30 * 86_400), 200_000 + (30L * 86_400_000) },

        // A little fast, too fast, and older than any synchronisation.
        { Seconds - 195, 195_000 },
        { (Seconds * 1000) - 194_999, 200_000 },
        { Seconds - 201 - (30 * 86_400), 200_000 },
    };

    [Theory]
    [MemberData(nameof(Clocks))]
    public async Task The_devices_clock_says_when_it_began_where_it_can_be_believed(long? clock, long msBefore)
    {
        var row = (await Listened(Streams.Row(("ms_played", 200_000), ("offline_timestamp", clock)))).Single();

        row.StartedAt.Should().Be(Stated - Duration.FromMilliseconds(msBefore));
        row.StatedAt.Should().Be(Stated);
        row.Precision.Should().Be(TimePrecision.Second);
    }

    [Fact]
    public async Task Offline_rows_of_one_moment_are_stacked_backwards_from_it()
    {
        var rows = await Listened(
            Offline("A", 100_000),
            Offline("B", 50_000, clock: 1),
            "{ broken }",
            Streams.Row(("master_metadata_track_name", null), ("offline", true)),
            Offline("C", 25_000));

        rows.Select(row => (row.Title, (Stated - row.StartedAt).TotalMilliseconds, row.Precision)).Should().Equal(
            ("A", 175_000, TimePrecision.Approximate),
            ("B", 75_000, TimePrecision.Approximate),
            ("C", 25_000, TimePrecision.Approximate));
        rows.Should().OnlyContain(row => row.StatedAt == Stated);
    }

    [Fact]
    public async Task Only_neighbours_without_a_clock_are_stacked()
    {
        var rows = await Listened(
            Offline("alone", 10_000),
            Offline("clocked", 10_000, clock: Seconds - 3600),
            Streams.Row(("ms_played", 10_000)),
            Offline("later", 10_000, ts: "2025-03-01T11:00:00Z"),
            Offline("last", 10_000));

        rows.Should().HaveCount(5).And.OnlyContain(row => row.Precision == TimePrecision.Second);
        rows.Select(row => row.Title).Should().Equal("alone", "clocked", "Song A", "later", "last");
    }

    [Fact]
    public async Task A_pile_without_end_is_settled_in_parts()
    {
        var rows = await Listened([.. Enumerable.Repeat(Offline("A", 1), 10_002)]);

        rows.Should().HaveCount(10_002).And.OnlyContain(row => row.Precision == TimePrecision.Approximate);
    }

    private static string Offline(string title, long ms, long? clock = null, string ts = "2025-03-01T10:04:10Z") =>
        Streams.Row(("master_metadata_track_name", title), ("ms_played", ms), ("offline", true), ("offline_timestamp", clock), ("ts", ts));

    private static async Task<IReadOnlyList<ListenedRow>> Listened(params string[] rows) =>
        [.. (await Some.RowsOf(Streams.Array(rows))).OfType<ListenedRow>()];
}
