using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers;

/// <summary>Thousands of damaged files: each ends in rows or in a refusal, and soon.</summary>
public sealed class MutationTests
{
    private const int Mutations = 5_000;

    private static readonly byte[] Json = Some.Bytes(Streams.Array([.. Enumerable.Range(0, 5).SelectMany(number => new[] { Streams.Row(("ms_played", number)), Streams.OldRow })]));

    private static readonly byte[] Zip = Some.Zip(
        ("a/one.json", Json), ("inner.zip", Some.Zip(("two.json", Json))), ("b/Userdata.json", Some.Bytes("{}")), ("b/Read me.pdf", [0x25, 0x50, 0x44, 0x46]));

    private static readonly byte[][] Tokens =
    [
        .. new[] { "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\ud800", "\0", "[{\"ts\":", "}]", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "PK\u0006\u0006" }.Select(Some.Bytes),
        [0xFF, 0xFE], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0xED, 0xA0, 0x80],
    ];

    [Fact]
    public async Task A_damaged_json_file_ends_in_rows_or_in_a_refusal() => await AllEndWell(Json, seed: 1);

    [Fact]
    public async Task A_damaged_zip_ends_in_rows_or_in_a_refusal() => await AllEndWell(Zip, seed: 2);

    private static async Task AllEndWell(byte[] sample, int seed)
    {
        var random = new Random(seed);
        var read = 0;
        var refused = 0;
        for (var mutation = 0; mutation < Mutations; mutation++)
        {
            var file = Mutated(sample, random);
            using var stream = new CountingStream(file);
            try
            {
                foreach (var row in await Some.RowsOf(stream))
                    (row is not ListenedRow listened || IsSound(listened)).Should().BeTrue();
                read++;
            }
            catch (ExportRefusedException)
            {
                refused++;
            }

            stream.BytesRead.Should().BeLessThan((file.Length * 4L) + 500_000);
        }

        // Neither all untouched nor all thrown away at the door.
        read.Should().BeGreaterThan(Mutations / 20);
        refused.Should().BeGreaterThan(Mutations / 20);
    }

    private static bool IsSound(ListenedRow row) =>
        row.Title.Length > 0 && row.Title == row.Title.Trim() && !row.Title.Contains('\0', StringComparison.Ordinal)
        && row.MsPlayed >= 0 && System.Text.Encoding.UTF8.GetByteCount(row.Title) > 0;

    private static byte[] Mutated(byte[] sample, Random random)
    {
        var bytes = new List<byte>(sample);
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 8; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                default:
                    if (random.Next(10) == 0)
                        bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long BytesRead { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            BytesRead += read;
            return read;
        }
    }
}
