using Wrapped.Imports;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.Sqlite;

/// <summary>One kind of database that holds a history: how it is recognised, and how it is read.</summary>
internal abstract class DatabaseHistory
{
    /// <summary>Whether <paramref name="database"/> is of this kind. Decided by its tables: listeners rename files.</summary>
    public abstract bool Recognises(DatabaseFile database);

    /// <summary>Every row of the history, in the order in which it was written.</summary>
    public abstract IEnumerable<SourceRow> Read(DatabaseFile database, HistoryFile file);
}
