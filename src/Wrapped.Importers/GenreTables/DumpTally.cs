namespace Wrapped.Importers.GenreTables;

/// <summary>What became of the lines of a dump so far: <c>Lines = Told + WithoutGenres + Broken + TooLong</c>.</summary>
public sealed class DumpTally
{
    public long Lines { get; internal set; }

    /// <summary>Artists with genres.</summary>
    public long Told { get; internal set; }

    /// <summary>Artists of whom nobody says what they play.</summary>
    public long WithoutGenres { get; internal set; }

    /// <summary>Not an artist as JSON.</summary>
    public long Broken { get; internal set; }

    /// <summary>Larger than any real artist.</summary>
    public long TooLong { get; internal set; }
}
