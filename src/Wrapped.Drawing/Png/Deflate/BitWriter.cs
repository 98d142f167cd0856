using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Wrapped.Drawing.Png.Deflate;

/// <summary>Writes bits, lowest first, into <paramref name="target"/>.</summary>
internal ref struct BitWriter(Span<byte> target)
{
    private readonly Span<byte> _target = target;
    private ulong _bits;
    private int _count;

    /// <summary>The count of whole bytes written.</summary>
    public int Position { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(Code code)
    {
        _bits |= (ulong)code.Bits << _count;
        _count += code.Length;
        if (_count < 32)
            return;
        BinaryPrimitives.WriteUInt32LittleEndian(_target[Position..], (uint)_bits);
        Position += 4;
        _bits >>= 32;
        _count -= 32;
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Finish()
    {
        for (; _count > 0; _count -= 8)
        {
            _target[Position++] = (byte)_bits;
            _bits >>= 8;
        }

        _count = 0;
    }
}
