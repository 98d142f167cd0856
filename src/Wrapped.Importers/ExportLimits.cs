namespace Wrapped.Importers;

/// <summary>How much an uploaded file may ask for before it is refused. Real exports stay far below each of them.</summary>
public sealed record ExportLimits
{
    public static ExportLimits Default { get; } = new();

    /// <summary>Entries in one ZIP, those of ZIPs inside it included; a Spotify export holds about 100, a Takeout of Google Play Music one for each of up to 50,000 songs.</summary>
    public int MaxEntries { get; init; } = 60_000;

    /// <summary>Bytes of a ZIP's own directory, which is held in memory.</summary>
    public long MaxDirectoryBytes { get; init; } = 16L << 20;

    /// <summary>Bytes that all entries together may unpack to, nested ZIPs included.</summary>
    public long MaxUnpackedBytes { get; init; } = 16L << 30;

    /// <summary>Bytes unpacked for each packed byte, past <see cref="RatioFreeBytes"/>; real exports reach 27.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Bytes below which no ratio is asked for: small files of blanks are nobody's attack.</summary>
    public long RatioFreeBytes { get; init; } = 10L << 20;

    /// <summary>ZIPs and gzips inside ZIPs and gzips: how deep they are opened. Deeper ones are ignored.</summary>
    public int MaxNesting { get; init; } = 3;

    /// <summary>Bytes of a database, which is copied to be read.</summary>
    public long MaxDatabaseBytes { get; init; } = 2L << 30;

    /// <summary>Bytes of one row; a real one has about 800.</summary>
    public int MaxRowBytes { get; init; } = 1 << 20;

    /// <summary>Rows of one upload that may fail: a file with more is not a history with some bad rows in it.</summary>
    public long MaxFailedRows { get; init; } = 100_000;
}
