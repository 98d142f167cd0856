using System.Buffers.Binary;

namespace Wrapped.Drawing.Png;

/// <summary>One part of a PNG file: length, name, content and checksum.</summary>
internal static class PngChunk
{
    public static void Write(Stream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(name, content));
        file.Write(number);
    }
}
