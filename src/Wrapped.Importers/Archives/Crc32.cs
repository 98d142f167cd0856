namespace Wrapped.Importers.Archives;

/// <summary>The checksum of ZIP entries (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.7), eight bytes at a time.</summary>
internal struct Crc32
{
    private const int Lanes = 8;
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[][] Tables = MakeTables();

    private uint _inverted;

    public readonly uint Value => _inverted;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var crc = ~_inverted;
        var (t0, t1, t2, t3, t4, t5, t6, t7) = (Tables[0], Tables[1], Tables[2], Tables[3], Tables[4], Tables[5], Tables[6], Tables[7]);
        while (bytes.Length >= Lanes)
        {
            var low = crc ^ (bytes[0] | (uint)bytes[1] << 8 | (uint)bytes[2] << 16 | (uint)bytes[3] << 24);
            crc = t7[(byte)low] ^ t6[(byte)(low >> 8)] ^ t5[(byte)(low >> 16)] ^ t4[low >> 24]
                ^ t3[bytes[4]] ^ t2[bytes[5]] ^ t1[bytes[6]] ^ t0[bytes[7]];
            bytes = bytes[Lanes..];
        }

        foreach (var value in bytes)
            crc = t0[(byte)(crc ^ value)] ^ (crc >> 8);
        _inverted = ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[Lanes][];
        for (var lane = 0; lane < Lanes; lane++)
        {
            tables[lane] = new uint[256];
            for (var value = 0u; value < 256; value++)
                tables[lane][value] = lane == 0 ? Shifted(value) : tables[0][(byte)tables[lane - 1][value]] ^ (tables[lane - 1][value] >> 8);
        }

        return tables;
    }

    private static uint Shifted(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        return value;
    }
}
