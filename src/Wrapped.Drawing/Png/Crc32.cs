using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Png;

/// <summary>The checksum of a PNG chunk (https://www.w3.org/TR/png-3/#D-CRCAppendix), sixteen bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // At 256 n + b: what the byte b does to the checksum n bytes later.
    private static readonly uint[] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    private static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        ref var tables = ref MemoryMarshal.GetArrayDataReference(Tables);
        for (; bytes.Length >= 16; bytes = bytes[16..])
        {
            var first = MemoryMarshal.Read<ulong>(bytes) ^ crc;
            crc = Eight(ref Unsafe.Add(ref tables, 8 * 256), first) ^ Eight(ref tables, MemoryMarshal.Read<ulong>(bytes[8..]));
        }

        foreach (var one in bytes)
            crc = Tables[(byte)(crc ^ one)] ^ crc >> 8;
        return crc;
    }

    // What eight bytes do, the last of which goes by the first of these tables.
    private static uint Eight(ref uint tables, ulong bytes) =>
        Unsafe.Add(ref tables, (7 * 256) + (byte)bytes)
        ^ Unsafe.Add(ref tables, (6 * 256) + (byte)(bytes >> 8))
        ^ Unsafe.Add(ref tables, (5 * 256) + (byte)(bytes >> 16))
        ^ Unsafe.Add(ref tables, (4 * 256) + (byte)(bytes >> 24))
        ^ Unsafe.Add(ref tables, (3 * 256) + (byte)(bytes >> 32))
        ^ Unsafe.Add(ref tables, (2 * 256) + (byte)(bytes >> 40))
        ^ Unsafe.Add(ref tables, 256 + (byte)(bytes >> 48))
        ^ Unsafe.Add(ref tables, (byte)(bytes >> 56));

    private static uint[] MakeTables()
    {
        var tables = new uint[16 * 256];
        for (var table = 0; table < 16; table++)
        {
            for (var i = 0u; i < 256; i++)
            {
                var crc = table == 0 ? i : tables[((table - 1) * 256) + i];
                for (var bit = 0; bit < 8; bit++)
                    crc = (crc & 1) != 0 ? Polynomial ^ crc >> 1 : crc >> 1;
                tables[(table * 256) + i] = crc;
            }
        }

        return tables;
    }
}
