using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Png;

/// <summary>The checksum of a PNG chunk (https://www.w3.org/TR/png-3/#D-CRCAppendix), eight bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // Tables[n][b]: what the byte b does to the checksum n bytes later.
    private static readonly uint[][] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    private static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var eight = MemoryMarshal.Read<ulong>(bytes) ^ crc;
            crc = 0;
            for (var i = 0; i < 8; i++)
                crc ^= Tables[7 - i][(byte)(eight >> (8 * i))];
        }

        foreach (var one in bytes)
            crc = Tables[0][(byte)(crc ^ one)] ^ crc >> 8;
        return crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var table = 0; table < 8; table++)
        {
            tables[table] = new uint[256];
            for (var i = 0u; i < 256; i++)
            {
                var crc = table == 0 ? i : tables[table - 1][i];
                for (var bit = 0; bit < 8; bit++)
                    crc = (crc & 1) != 0 ? Polynomial ^ crc >> 1 : crc >> 1;
                tables[table][i] = crc;
            }
        }

        return tables;
    }
}
