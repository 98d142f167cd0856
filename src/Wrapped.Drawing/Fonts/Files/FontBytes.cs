using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Fonts.Files;

/// <summary>A stretch of a font file, read big-endian; every read outside it throws <see cref="UnreadableFontException"/>.</summary>
internal readonly struct FontBytes
{
    private readonly byte[]? _file;
    private readonly int _start;

    public FontBytes(byte[] file)
        : this(file, 0, file.Length)
    {
    }

    private FontBytes(byte[]? file, int start, int length) => (_file, _start, Length) = (file, start, length);

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    public ArraySegment<byte> Segment => new(_file ?? [], _start, Length);

    public static FontBytes Of(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array) && array.Array is { } file
        ? new(file, array.Offset, array.Count)
        : new(bytes.ToArray());

    public byte U8(int at) => Span(at, 1)[0];

    public sbyte S8(int at) => (sbyte)U8(at);

    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Span(at, 2));

    public int S16(int at) => BinaryPrimitives.ReadInt16BigEndian(Span(at, 2));

    public int U24(int at) => (U8(at) << 16) | U16(at + 1);

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Span(at, 4));

    public int S32(int at) => BinaryPrimitives.ReadInt32BigEndian(Span(at, 4));

    /// <summary>An offset or a count of 32 bits, which must fit a file of at most 2 GiB.</summary>
    public int Offset32(int at)
    {
        var value = U32(at);
        return value <= int.MaxValue ? (int)value : throw Damaged();
    }

    /// <summary>A number of 2.14 bits.</summary>
    public float F2Dot14(int at) => S16(at) / 16384f;

    /// <summary>A number of 16.16 bits.</summary>
    public float Fixed(int at) => S32(at) / 65536f;

    public string Tag(int at) => string.Create(4, Span(at, 4), static (tag, bytes) =>
    {
        for (var i = 0; i < tag.Length; i++)
            tag[i] = (char)bytes[i];
    });

    public FontBytes From(int at) => (uint)at <= (uint)Length ? new(_file, _start + at, Length - at) : throw Damaged();

    public FontBytes Slice(int at, int length) =>
        (uint)at <= (uint)Length && (uint)length <= (uint)(Length - at) ? new(_file, _start + at, length) : throw Damaged();

    /// <summary>The table that the 16-bit offset at <paramref name="at"/> points to; empty where the offset is zero.</summary>
    public FontBytes At16(int at) => U16(at) is var offset and not 0 ? From(offset) : default;

    /// <summary>The table that the 32-bit offset at <paramref name="at"/> points to; empty where the offset is zero.</summary>
    public FontBytes At32(int at) => Offset32(at) is var offset and not 0 ? From(offset) : default;

    private ReadOnlySpan<byte> Span(int at, int length) =>
        at >= 0 && at <= Length - length ? new(_file, _start + at, length) : throw Damaged();

    private static UnreadableFontException Damaged() => new("The font file points outside itself: it is truncated or damaged.");
}
