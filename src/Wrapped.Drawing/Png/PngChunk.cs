using System.Buffers.Binary;

namespace Wrapped.Drawing.Png;

/// <summary>One part of a PNG file: length, name, content and checksum. The content is written between beginning and ending it.</summary>
internal readonly struct PngChunk
{
    private readonly Output _file;
    private readonly int _start;

    private PngChunk(Output file, int start) => (_file, _start) = (file, start);

    public static PngChunk Begin(Output file, ReadOnlySpan<byte> name)
    {
        var start = file.Length;
        file.Write([0, 0, 0, 0]);
        file.Write(name);
        return new(file, start);
    }

    public void End()
    {
        var part = _file.Again(_start);
        BinaryPrimitives.WriteInt32BigEndian(part, part.Length - 8);
        var sum = Crc32.Of(part[4..]);
        BinaryPrimitives.WriteUInt32BigEndian(_file.Room(4), sum);
        _file.Advance(4);
    }
}
