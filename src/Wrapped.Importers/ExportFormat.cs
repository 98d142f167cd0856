using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers;

/// <summary>One kind of history file: how it is recognised, and how it is read.</summary>
internal abstract class ExportFormat
{
    /// <summary>Whether a file that begins like this is of this kind. Decided by what stands in it: listeners rename and merge files.</summary>
    public abstract bool Recognises(FileHead head);

    /// <summary>Every row of <paramref name="file"/>, in its order.</summary>
    public abstract IEnumerable<SourceRow> Read(HistoryFile file);
}
