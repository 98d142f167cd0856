namespace Wrapped.Library.Schema;

/// <summary>How often an export names a genre for an artist. Nobody sees it before its import is done.</summary>
public sealed class ExportGenreRow
{
    public long ListenerId { get; set; }

    public long ImportId { get; set; }

    /// <summary>The NameKey of the artist.</summary>
    public string Artist { get; set; } = "";

    /// <summary>In the words of the export.</summary>
    public string Genre { get; set; } = "";

    /// <summary>How many music rows of the import say so.</summary>
    public long Rows { get; set; }
}
