using System.Buffers;

namespace Wrapped.Drawing.Png;

/// <summary>Bytes that grow at their end, in memory that is lent and given back.</summary>
internal sealed class Output : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 20);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>At least <paramref name="least"/> bytes after what is written; <see cref="Advance"/> says how many were used.</summary>
    public Span<byte> Room(int least)
    {
        if (_bytes.Length - Length < least)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + least));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>What was written at <paramref name="at"/>, to be written again.</summary>
    public Span<byte> Again(int at) => _bytes.AsSpan(at, Length - at);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
