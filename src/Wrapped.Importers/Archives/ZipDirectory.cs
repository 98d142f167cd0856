using System.Buffers.Binary;

namespace Wrapped.Importers.Archives;

/// <summary>Walks a ZIP's directory before <see cref="System.IO.Compression.ZipArchive"/> takes all of it into memory.</summary>
/// <remarks>https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 to 4.3.16.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = 65_535;
    private const int HeaderLength = 46;

    /// <summary>Whether it holds more entries, or longer names, than <paramref name="limits"/> allow.</summary>
    public static bool IsTooLarge(Stream zip, ExportLimits limits)
    {
        var start = Start(zip);
        var at = start;
        Span<byte> header = stackalloc byte[HeaderLength];
        for (var entries = 0; at >= 0 && TryRead(zip, at, header) && header.StartsWith("PK\u0001\u0002"u8); entries++)
        {
            if (entries == limits.MaxEntries || at - start > limits.MaxDirectoryBytes)
                return true;
            at += HeaderLength + UInt16(header, 28) + UInt16(header, 30) + UInt16(header, 32);
        }

        return false;
    }

    // -1 where there is no directory to be found: opening the ZIP will say so.
    private static long Start(Stream zip)
    {
        var tail = new byte[Math.Min(zip.Length, EndLength + LongestComment)];
        var tailStart = zip.Length - tail.Length;
        if (!TryRead(zip, tailStart, tail))
            return -1;
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndLength)
            return -1;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));

        // The 64-bit form of the end record stands before the other where any of its numbers is too small.
        Span<byte> locator = stackalloc byte[20];
        Span<byte> longEnd = stackalloc byte[56];
        var has64 = TryRead(zip, tailStart + end - locator.Length, locator) && locator.StartsWith("PK\u0006\u0007"u8)
            && TryRead(zip, BinaryPrimitives.ReadInt64LittleEndian(locator[8..]), longEnd) && longEnd.StartsWith("PK\u0006\u0006"u8);
        return start == uint.MaxValue && has64 ? BinaryPrimitives.ReadInt64LittleEndian(longEnd[48..]) : start;
    }

    private static bool TryRead(Stream zip, long at, Span<byte> bytes)
    {
        if (at < 0 || at > zip.Length - bytes.Length)
            return false;
        zip.Position = at;
        zip.ReadExactly(bytes);
        return true;
    }

    private static int UInt16(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt16LittleEndian(header[at..]);
}
