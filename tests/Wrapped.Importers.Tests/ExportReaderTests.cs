using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers;

public sealed class ExportReaderTests
{
    private static readonly byte[] Long = Some.Bytes(Streams.Array([.. Enumerable.Repeat(Streams.Row(), 20_000)]));

    [Fact]
    public async Task A_bare_file_and_a_zip_of_any_layout_hold_the_same_rows()
    {
        var json = Some.Bytes(Streams.Array(Streams.Row(), Streams.OldRow));

        var bare = await Some.RowsOf(json, "x.json");
        var zipped = await Some.RowsOf(Some.Zip(("deep/er/x.json", json), ("deep/Userdata.json", Some.Bytes("{\"username\":\"a\"}"))), "my_spotify_data.zip");

        bare.Should().HaveCount(2).And.AllBeOfType<ListenedRow>();
        zipped.Select(row => row with { Place = row.Place with { File = "x.json" } }).Should().Equal(bare);
        zipped.Should().OnlyContain(row => row.Place.File == "deep/er/x.json");
    }

    [Fact]
    public async Task Both_kinds_of_history_may_lie_in_one_zip_under_any_name()
    {
        var rows = await Some.RowsOf(Some.Zip(
            ("2", Some.Bytes(Streams.Array(Streams.Row()))),
            ("1.csv", Some.Bytes("""[{"endTime":"2024-05-02 18:31","artistName":"A","trackName":"B","msPlayed":1}]"""))));

        rows.OfType<ListenedRow>().Select(row => (row.Place.File, row.Source)).Should().Equal(
            ("1.csv", Plays.Source.SpotifyAccount), ("2", Plays.Source.SpotifyExtended));
    }

    [Fact]
    public async Task The_order_of_the_files_in_a_zip_changes_nothing()
    {
        var one = ("one.json", Some.Bytes(Streams.Array(Streams.Row())));
        var two = ("two.json", Some.Bytes(Streams.Array(Streams.OldRow)));

        (await Some.RowsOf(Some.Zip(one, two))).Should().Equal(await Some.RowsOf(Some.Zip(two, one)));
    }

    [Fact]
    public async Task The_file_is_read_from_its_start_and_left_open()
    {
        using var file = new MemoryStream(Long);
        file.Position = 5;

        (await Some.RowsOf(file)).Should().HaveCount(20_000);
        (await Some.RowsOf(file)).Should().HaveCount(20_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Progress_moves_in_small_steps_forwards_to_the_end(bool zipped)
    {
        // Stored twice under random names, so that the packed file is long enough to have steps.
        var random = new Random(1);
        var history = Some.Bytes(Streams.Array([.. Enumerable.Range(0, 3000).Select(_ => Streams.Row(("master_metadata_track_name", Convert.ToBase64String(Noise(random)))))]));
        var bytes = zipped ? Some.Zip(("a.json", history), ("ignored.bin", Noise(random)), ("b.json", history)) : history;
        var seen = new Seen();

        await foreach (var row in ExportReader.ReadAsync(new MemoryStream(bytes), "x", ExportLimits.Default, seen))
            row.Should().BeOfType<ListenedRow>();

        seen.Values.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        seen.Values[^1].Should().Be(bytes.Length);
        seen.Values.Prepend(0).Zip(seen.Values, (from, to) => to - from).Should().OnlyContain(step => step <= 64 << 10);
    }

    [Fact]
    public async Task Whoever_stops_early_has_the_file_to_himself_again()
    {
        using var file = new MemoryStream(Long);
        await foreach (var row in ExportReader.ReadAsync(file, "x", ExportLimits.Default))
        {
            row.Place.Number.Should().Be(1);
            break;
        }

        var position = file.Position;
        await Task.Yield();
        file.Position.Should().Be(position);
        (await Some.RowsOf(file)).Should().HaveCount(20_000);
    }

    [Fact]
    public async Task A_cancelled_reading_says_so()
    {
        using var file = new MemoryStream(Long);
        using var cancel = new CancellationTokenSource();
        var reading = async () =>
        {
            await foreach (var row in ExportReader.ReadAsync(file, "x", ExportLimits.Default, null, null, cancellationToken: cancel.Token))
            {
                if (row.Place.Number == 100)
                    await cancel.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_failing_disk_is_not_blamed_on_the_listener()
    {
        var reading = async () => await Some.RowsOf(new FailingStream(Long));

        await reading.Should().ThrowAsync<IOException>().WithMessage("disk");
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[60];
        random.NextBytes(bytes);
        return bytes;
    }

    private sealed class Seen : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position > 1_000_000 ? throw new IOException("disk") : base.Read(buffer, offset, count);
    }
}
