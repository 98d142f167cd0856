using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Wrapped.Library.Storage;

/// <summary>A prepared statement without boxes: for the rows that come by the hundred thousand. Parameters count from 1, columns from 0.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly nint _handle;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        _handle = _statement.DangerousGetHandle();
    }

    public Statement Bind(int parameter, long value)
    {
        Check(Parameters.Number(_handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, string? value)
    {
        // An empty span would be bound as null; bytes with their length keep a NUL inside a name.
        Check(value switch
        {
            null => raw.sqlite3_bind_null(_statement, parameter),
            "" => raw.sqlite3_bind_text(_statement, parameter, ""),
            _ => raw.sqlite3_bind_text(_statement, parameter, Encoding.UTF8.GetBytes(value)),
        });
        return this;
    }

    public Statement Bind(int parameter, byte[] value)
    {
        Check(raw.sqlite3_bind_blob(_statement, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, long? value)
    {
        if (value is { } number)
            return Bind(parameter, number);
        Check(Parameters.Null(_handle, parameter));
        return this;
    }

    public Statement Bind(int parameter, bool? value) => Bind(parameter, value is { } known ? (known ? 1L : 0L) : null);

    /// <summary>Steps to the next row; false after the last, and then it can be run again.</summary>
    public bool Next()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
            return true;
        var reset = raw.sqlite3_reset(_statement);
        Check(result == raw.SQLITE_DONE ? reset : result);
        return false;
    }

    /// <summary>Runs to the end and gives how many rows it changed.</summary>
    public int Run()
    {
        while (Next())
        {
            // A statement that changes rows gives none back.
        }

        return raw.sqlite3_changes(_database);
    }

    public void Reset() => Check(raw.sqlite3_reset(_statement));

    public long Number(int column) => Columns.Number(_handle, column);

    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public bool? TruthOrNull(int column) => IsNull(column) ? null : Number(column) != 0;

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public void Dispose() => _statement.Dispose();

    private bool IsNull(int column) => Columns.Type(_handle, column) == Columns.Null;

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}
