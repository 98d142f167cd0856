using System.Runtime.InteropServices;

namespace Wrapped.Library.Storage;

/// <summary>The parameters of a statement, given to SQLite without the ceremony around longer calls, as <see cref="Columns"/> are asked for (https://sqlite.org/c3ref/bind_blob.html).</summary>
internal static partial class Parameters
{
    private const string Sqlite = "e_sqlite3";

    [LibraryImport(Sqlite, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Number(nint statement, int parameter, long value);

    [LibraryImport(Sqlite, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Null(nint statement, int parameter);
}
