using Wrapped.Importers.Json;

namespace Wrapped.Importers.Files;

/// <summary>One recognised history file of an export, about to be read.</summary>
/// <param name="Name">Shown to the listener; unique in its export.</param>
/// <param name="Content">From its first byte.</param>
/// <param name="Texts">The strings that the files of an export share.</param>
/// <param name="Limits">What a row may ask for.</param>
internal sealed record HistoryFile(string Name, Stream Content, Utf8Pool Texts, ExportLimits Limits)
{
    /// <summary>Its rows, where it is a JSON array.</summary>
    public JsonRows JsonRows() => new(Content, Limits.MaxRowBytes, Name);
}
