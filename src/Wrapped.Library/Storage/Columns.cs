using System.Runtime.InteropServices;

namespace Wrapped.Library.Storage;

/// <summary>The columns of a row, asked of SQLite without the ceremony around longer calls: they take nanoseconds, are asked for by the million, and never call back (https://sqlite.org/c3ref/column_blob.html).</summary>
internal static partial class Columns
{
    private const string Sqlite = "e_sqlite3";

    /// <summary>SQLITE_NULL.</summary>
    public const int Null = 5;

    [LibraryImport(Sqlite, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial long Number(nint statement, int column);

    [LibraryImport(Sqlite, EntryPoint = "sqlite3_column_type"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Type(nint statement, int column);
}
