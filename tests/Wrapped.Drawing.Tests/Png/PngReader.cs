using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Wrapped.Drawing.Tests.Png;

/// <summary>An independent reader of what the writer writes: 8-bit RGB or RGBA, not interlaced. It checks every checksum.</summary>
internal static class PngReader
{
    public static (int Width, int Height, byte[] Rgba, string[] Chunks) Read(byte[] file)
    {
        file.AsSpan(0, 8).ToArray().Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10);
        var (width, height, step) = (0, 0, 0);
        using var data = new MemoryStream();
        var chunks = new List<string>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var name = Encoding.ASCII.GetString(file, at + 4, 4);
            var content = file.AsSpan(at + 8, length);
            BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)).Should().Be(Crc(file.AsSpan(at + 4, length + 4)));
            if (name == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                content[8].Should().Be(8);
                step = content[9] == 6 ? 4 : 3;
            }
            else if (name == "IDAT")
            {
                data.Write(content);
            }

            chunks.Add(name);
            at += length + 12;
        }

        return (width, height, Unfilter(Inflate(data), width, height, step), [.. chunks]);
    }

    /// <summary>A file without alpha as a picture.</summary>
    public static Pixels Picture(byte[] file)
    {
        var (width, height, rgba, _) = Read(file);
        var picture = new Pixels(width, height);
        Buffer.BlockCopy(rgba, 0, picture.Data, 0, rgba.Length);
        return picture;
    }

    private static byte[] Inflate(MemoryStream data)
    {
        data.Position = 0;

        // The zlib stream checks its Adler checksum itself.
        using var zlib = new ZLibStream(data, CompressionMode.Decompress);
        using var raw = new MemoryStream();
        zlib.CopyTo(raw);
        return raw.ToArray();
    }

    private static byte[] Unfilter(byte[] raw, int width, int height, int step)
    {
        raw.Length.Should().Be(((width * step) + 1) * height);
        var rgba = new byte[width * height * 4];
        var (above, row) = (new byte[width * step], new byte[width * step]);
        for (var y = 0; y < height; y++)
        {
            var line = raw.AsSpan(y * ((width * step) + 1), (width * step) + 1);
            for (var i = 0; i < row.Length; i++)
            {
                var (left, up, corner) = (i < step ? 0 : row[i - step], (int)above[i], i < step ? 0 : above[i - step]);
                row[i] = (byte)(line[i + 1] + line[0] switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw new InvalidDataException($"Filter {line[0]} does not exist."),
                });
            }

            for (var x = 0; x < width; x++)
            {
                row.AsSpan(x * step, step).CopyTo(rgba.AsSpan(((y * width) + x) * 4));
                if (step == 3)
                    rgba[(((y * width) + x) * 4) + 3] = 255;
            }

            (above, row) = (row, above);
        }

        return rgba;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
