using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers;

/// <summary>One kind of history file: how it is recognised, and how it is read.</summary>
internal abstract class ExportFormat
{
    /// <summary>Files of a ZIP are read turn by turn, those of one turn by name: some need what others tell. Most have no need to wait.</summary>
    public virtual int Turn => 0;

    /// <summary>Whether a file that begins like this is of this kind. Decided by what stands in it: listeners rename and merge files.</summary>
    public abstract bool Recognises(FileHead head);

    /// <summary>Takes from <paramref name="file"/> what others need, before it is read itself; called of files that have to wait for their turn.</summary>
    public virtual void Learn(HistoryFile file)
    {
    }

    /// <summary>Every row of <paramref name="file"/>, in its order.</summary>
    public abstract IEnumerable<SourceRow> Read(HistoryFile file);
}
