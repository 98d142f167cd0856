using NodaTime;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Files;

/// <summary>One recognised history file of an export, about to be read.</summary>
/// <param name="Name">Shown to the listener; unique in its export.</param>
/// <param name="Head">By what it was recognised.</param>
/// <param name="Content">From its first byte.</param>
/// <param name="Export">What it shares with the files beside it.</param>
internal sealed record HistoryFile(string Name, FileHead Head, Stream Content, Export Export)
{
    public Utf8Pool Texts => Export.Texts;

    public ExportLimits Limits => Export.Limits;

    /// <summary>Its rows, where it is a JSON array.</summary>
    public JsonRows JsonRows() => new(Content, Limits.MaxRowBytes, Name);

    /// <summary>Its rows, where it is one JSON object after another.</summary>
    public JsonRows JsonLines() => new(Content, Limits.MaxRowBytes, Name) { AreLines = true };

    /// <summary>Its rows, where they stand in arrays of this name, however deep; one may stand without its array where it is <paramref name="alsoAlone"/>.</summary>
    public JsonRows JsonLists(string name, bool alsoAlone = true) => new(Content, Limits.MaxRowBytes, Name) { List = name, IsAlsoAlone = alsoAlone };

    /// <summary>Its rows, where it is a table.</summary>
    public CsvRows CsvRows(CsvLayout layout) => new(this, layout);

    /// <summary>The moment of a time that says nothing of a zone: the listener's clock of that day. An hour that the clock left out is an hour later.</summary>
    public Instant At(LocalDateTime time)
    {
        var stay = Export.Zones.Stays.FirstOrDefault(stay => stay.From <= time.Date && time.Date <= stay.To);
        return time.InZoneLeniently(stay?.Zone ?? Export.Zones.Home).ToInstant();
    }
}
