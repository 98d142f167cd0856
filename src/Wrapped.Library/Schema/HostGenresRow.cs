namespace Wrapped.Library.Schema;

/// <summary>What an artist plays, as a table of the host says.</summary>
public sealed class HostGenresRow
{
    public long Edition { get; set; }

    /// <summary>The NameKey of a name or an alias.</summary>
    public string Key { get; set; } = "";

    /// <summary>GenreNames.</summary>
    public string Genres { get; set; } = "";

    /// <summary>How sure the table is of them: of two artists under one key the one with more is kept.</summary>
    public long Votes { get; set; }
}
