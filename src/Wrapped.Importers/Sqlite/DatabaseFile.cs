using Microsoft.Data.Sqlite;
using SQLitePCL;
using Wrapped.Imports;

namespace Wrapped.Importers.Sqlite;

/// <summary>
/// Somebody's SQLite database, to be read and nothing else (https://sqlite.org/security.html): a private copy, unchangeable, whose own code never runs. It may
/// hold tables that are read column by column; views, triggers, functions and virtual tables are out of reach.
/// </summary>
internal sealed class DatabaseFile : IDisposable
{
    private const int LargestRow = 16 << 20;
    private const int LongestSql = 100_000;

    // No statement here needs a tenth of it for each byte that it reads.
    private const long StepsForEachByte = 10;
    private const long StepsForAll = 100_000_000;
    private const int StepsBetweenLooks = 10_000;

    private const string Settings =
        """
        PRAGMA query_only = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA automatic_index = OFF;
        PRAGMA mmap_size = 0;
        PRAGMA cache_size = -8192;
        """;

    private readonly string _name;
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private long _steps;

    private DatabaseFile(string path, long bytes, string name)
    {
        _name = name;
        _path = path;
        Bytes = bytes;
        _connection = new(new SqliteConnectionStringBuilder { DataSource = new Uri(path).AbsoluteUri + "?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
    }

    /// <summary>Of all of it.</summary>
    public long Bytes { get; }

    /// <summary>Copies and opens a database; throws <see cref="ExportRefusedException"/> where it is too large or none.</summary>
    public static DatabaseFile Open(Stream whole, string name, ExportLimits limits)
    {
        // Made this way it is nobody else's to read.
        var path = Path.GetTempFileName();
        DatabaseFile? file = null;
        try
        {
            file = new(path, Copy(whole, path, name, limits.MaxDatabaseBytes), name);
            file.Open();
            return file;
        }
        catch
        {
            if (file is null)
                File.Delete(path);
            file?.Dispose();
            throw;
        }
    }

    /// <summary>Whether it has a table of this name, and not something that only looks like one, with all of these columns.</summary>
    public bool Has(string table, params string[] columns)
    {
        using (var found = Read($"SELECT type, rootpage FROM sqlite_schema WHERE name = '{table}'"))
        {
            if (!found.MoveNext() || found.Text(0) != "table" || found.Whole(1) is not > 0)
                return false;
        }

        using var rows = Read($"SELECT * FROM {table} LIMIT 0");
        return columns.All(column => rows.Columns.Contains(column, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The rows of a statement that takes nothing from outside.</summary>
    public DatabaseRows Read(string sql) => Guarded(() => new DatabaseRows(_connection, sql, this));

    /// <summary>Does what touches the database.</summary>
    /// <exception cref="ExportRefusedException">It is damaged, or does not end.</exception>
    public T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Damaged(e);
        }
    }

    /// <summary>Why a database is not taken that holds more than it can.</summary>
    public ExportRefusedException Damaged(Exception? cause = null) => new(ExportRefusal.DamagedDatabase, _name, cause);

    public void Dispose()
    {
        _connection.Dispose();
        File.Delete(_path);
    }

    private static long Copy(Stream whole, string path, string name, long most)
    {
        using var copy = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
        var buffer = new byte[64 << 10];
        for (int read; (read = whole.Read(buffer)) > 0;)
        {
            if (copy.Length + read > most)
                throw new ExportRefusedException(ExportRefusal.TooLarge, name);
            copy.Write(buffer, 0, read);
        }

        return copy.Length;
    }

    private void Open() => Guarded(() =>
    {
        _connection.Open();
        var database = _connection.Handle!;
        raw.sqlite3_limit(database, raw.SQLITE_LIMIT_LENGTH, LargestRow);
        raw.sqlite3_limit(database, raw.SQLITE_LIMIT_SQL_LENGTH, LongestSql);
        raw.sqlite3_limit(database, raw.SQLITE_LIMIT_ATTACHED, 0);
        raw.sqlite3_db_config(database, raw.SQLITE_DBCONFIG_DEFENSIVE, 1, out _);
        raw.sqlite3_db_config(database, raw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, out _);
        raw.sqlite3_db_config(database, raw.SQLITE_DBCONFIG_ENABLE_VIEW, 0, out _);
        using (var settings = _connection.CreateCommand())
        {
            settings.CommandText = Settings;
            settings.ExecuteNonQuery();
        }

        var mostSteps = StepsForAll + (Bytes * StepsForEachByte);
        raw.sqlite3_progress_handler(database, StepsBetweenLooks, _ => (_steps += StepsBetweenLooks) > mostSteps ? 1 : 0, null);
        raw.sqlite3_set_authorizer(database, (delegate_authorizer)((_, action, _, _, _, _) => action is raw.SQLITE_SELECT or raw.SQLITE_READ ? raw.SQLITE_OK : raw.SQLITE_DENY), null);
        return true;
    });
}
