using System.IO.Compression;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Archives;

/// <summary>An entry as it unpacks: counted, and checked at its end. The platform checks neither its checksum nor, where it is too long, its length.</summary>
internal sealed class EntryStream(ZipArchiveEntry entry, Stream unpacked, UnpackingBudget budget) : ReadOnlyStream
{
    private Crc32 _crc;
    private long _length;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var read = unpacked.Read(buffer);
        _length += read;
        budget.Spend(read, _length, entry.CompressedLength);
        _crc.Append(buffer[..read]);
        if (read == 0 && (_length != entry.Length || _crc.Value != entry.Crc32))
            throw new InvalidDataException("An entry is not what the ZIP's directory says of it.");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
