using System.Buffers.Binary;
using System.IO.Compression;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Archives;

/// <summary>A gzip as it unpacks: counted like an entry of a ZIP, and checked at its end. The platform takes a file that breaks off for one that ends.</summary>
internal sealed class GzipContent : ReadOnlyStream
{
    private readonly Tail _packed;
    private readonly GZipStream _unpacked;
    private readonly long _packedBytes;
    private readonly UnpackingBudget _budget;
    private Crc32 _crc;
    private long _length;

    public GzipContent(Stream packed, long packedBytes, UnpackingBudget budget)
    {
        (_packed, _packedBytes, _budget) = (new Tail(packed), packedBytes, budget);
        _unpacked = new(_packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var read = _unpacked.Read(buffer);
        _length += read;
        _budget.Spend(read, _length, _packedBytes);
        _crc.Append(buffer[..read]);
        if (read == 0 && !_packed.EndsWith(_crc.Value, (uint)_length))
            throw new InvalidDataException("A gzip does not end as it says that it does.");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacked.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Remembers the last eight bytes: a gzip ends with its checksum and its length (https://www.rfc-editor.org/rfc/rfc1952, 2.3.1).</summary>
    private sealed class Tail(Stream packed) : ReadOnlyStream
    {
        private const int Length32 = sizeof(uint);

        private readonly byte[] _last = new byte[2 * Length32];

        public override int Read(Span<byte> buffer)
        {
            var read = packed.Read(buffer);
            var kept = Math.Min(read, _last.Length);
            _last.AsSpan(kept).CopyTo(_last);
            buffer[(read - kept)..read].CopyTo(_last.AsSpan(_last.Length - kept));
            return read;
        }

        /// <summary>Reads on to the end, and compares.</summary>
        public bool EndsWith(uint crc, uint length)
        {
            Span<byte> rest = stackalloc byte[1024];
            while (Read(rest) > 0)
            {
                // What the platform left, it has no use for.
            }

            return BinaryPrimitives.ReadUInt32LittleEndian(_last) == crc && BinaryPrimitives.ReadUInt32LittleEndian(_last.AsSpan(Length32)) == length;
        }
    }
}
