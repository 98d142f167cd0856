using Wrapped.Imports;

namespace Wrapped.Importers.Archives;

/// <summary>What an upload may still unpack to; shared by all ZIPs inside it. Counts what comes out, since headers lie.</summary>
internal sealed class UnpackingBudget(ExportLimits limits, string file, long packedBytes, CancellationToken cancellationToken)
{
    private long _unpacked;
    private int _entries;

    /// <summary>Begins another entry.</summary>
    public void Begin(long declaredUnpacked, long declaredPacked)
    {
        if (++_entries > limits.MaxEntries || IsTooGood(declaredUnpacked, declaredPacked))
            throw new ExportRefusedException(ExportRefusal.Bomb, file);
    }

    /// <summary>Spends <paramref name="bytes"/>.</summary>
    /// <param name="bytes">Just unpacked.</param>
    /// <param name="entryUnpacked">By the entry so far.</param>
    /// <param name="entryPacked">Of the entry in all.</param>
    public void Spend(int bytes, long entryUnpacked, long entryPacked)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _unpacked += bytes;
        if (_unpacked > limits.MaxUnpackedBytes || IsTooGood(_unpacked, packedBytes) || IsTooGood(entryUnpacked, entryPacked))
            throw new ExportRefusedException(ExportRefusal.Bomb, file);
    }

    /// <summary>Whether so many bytes cannot come from so few by honest means.</summary>
    private bool IsTooGood(long unpacked, long packed) => unpacked > limits.RatioFreeBytes && unpacked / limits.MaxRatio > packed;
}
