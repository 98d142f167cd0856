namespace Wrapped.Drawing.Jpeg;

/// <summary>Bits into bytes, the first bit highest; after a byte of ones comes one of zeros, so that it is no marker.</summary>
internal sealed class ScanBits(Stream file)
{
    private ulong _bits;
    private int _count;

    /// <summary>Writes the lowest <paramref name="length"/> bits, at most 32.</summary>
    public void Write(uint bits, int length)
    {
        _bits = (_bits << length) | bits;
        for (_count += length; _count >= 8; _count -= 8)
        {
            var next = (byte)(_bits >> (_count - 8));
            file.WriteByte(next);
            if (next == 0xFF)
                file.WriteByte(0);
        }
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Finish() => Write((1u << ((8 - _count) & 7)) - 1, (8 - _count) & 7);
}
