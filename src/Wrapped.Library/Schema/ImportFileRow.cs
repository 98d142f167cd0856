namespace Wrapped.Library.Schema;

/// <summary>A history file inside an import as stored.</summary>
public sealed class ImportFileRow
{
    public long ListenerId { get; set; }

    public long ImportId { get; set; }

    /// <summary>From 1, in the order in which the files were read.</summary>
    public long Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>How many rows it held.</summary>
    public long RowsRead { get; set; }
}
