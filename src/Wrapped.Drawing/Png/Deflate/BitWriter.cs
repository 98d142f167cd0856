using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>Writes bits, lowest first, into <paramref name="target"/>, after the <paramref name="count"/> of <paramref name="bits"/> that another left over.</summary>
internal ref struct BitWriter(Span<byte> target, ulong bits, int count)
{
    private readonly Span<byte> _target = target;
    private ulong _bits = bits;
    private int _count = count;

    /// <summary>The count of whole bytes written.</summary>
    public int Position { get; private set; }

    /// <summary>What does not fill a byte yet.</summary>
    public readonly (ulong Bits, int Count) Rest => (_bits, _count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(Code code)
    {
        _bits |= (ulong)code.Bits << _count;
        _count += code.Length;
        Flush();
    }

    /// <summary>Writes the codes of <paramref name="bytes"/>, four at a time: two pairs are 48 bits at most, and seven may wait before them.</summary>
    public void Write(ReadOnlySpan<byte> bytes, PairCodes pairs, HuffmanCode codes)
    {
        // In registers, and without a check at each step; every pair is in the table, and PictureDeflate made the room.
        var (held, waiting, position) = (_bits, _count, Position);
        ref var table = ref MemoryMarshal.GetReference(pairs.All);
        ref var source = ref MemoryMarshal.GetReference(bytes);
        ref var room = ref MemoryMarshal.GetReference(_target);
        var at = 0;
        for (; at + 4 <= bytes.Length; at += 4)
        {
            var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref source, at));
            var first = Unsafe.Add(ref table, (nint)(four & 0xFFFF));
            var second = Unsafe.Add(ref table, (nint)(four >> 16));
            var length = (int)(first >> 24);
            held |= ((ulong)(first & 0xFFFFFF) | (ulong)(second & 0xFFFFFF) << length) << waiting;
            waiting += length + (int)(second >> 24);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref room, position), BitConverter.IsLittleEndian ? held : BinaryPrimitives.ReverseEndianness(held));
            position += waiting >> 3;
            held >>= waiting & ~7;
            waiting &= 7;
        }
        (_bits, _count, Position) = (held, waiting, position);
        for (; at < bytes.Length; at++)
            Write(codes.Codes[bytes[at]]);
    }

    /// <summary>Fills the last byte with zeros; nothing is left over.</summary>
    public (ulong Bits, int Count) Finish()
    {
        if (_count > 0)
            _target[Position++] = (byte)_bits;
        return (0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Flush()
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_target[Position..], _bits);
        Position += _count >> 3;
        _bits >>= _count & ~7;
        _count &= 7;
    }
}
