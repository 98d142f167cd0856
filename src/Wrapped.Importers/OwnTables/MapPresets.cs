namespace Wrapped.Importers.OwnTables;

/// <summary>Maps of tables that many people have; a map in words may be one of them by its name: <c>preset:plain</c>.</summary>
public static class MapPresets
{
    public const string Prefix = "preset:";

    /// <summary>By their names.</summary>
    public static IReadOnlyDictionary<string, ColumnMap> All { get; } = new Dictionary<string, ColumnMap>(StringComparer.OrdinalIgnoreCase)
    {
        // artist,title,date and perhaps album, with days or times as ISO 8601 writes them.
        ["plain"] = new(Column.Named("date"), Column.Named("title")) { Artist = Column.Named("artist") },

        // artist,title,timestamp, with Unix seconds.
        ["unix"] = new(Column.Named("timestamp"), Column.Named("title")) { Artist = Column.Named("artist"), Form = TimeForm.Seconds },

        // The same three without a head.
        ["bare"] = new(Column.At(3), Column.At(2)) { Artist = Column.At(1) },

        // A French spreadsheet: artiste;titre;date.
        ["tableur"] = new(Column.Named("date"), Column.Named("titre")) { Artist = Column.Named("artiste"), Form = TimeForm.Of("d/M/yyyy H:mm")! },
    };
}
