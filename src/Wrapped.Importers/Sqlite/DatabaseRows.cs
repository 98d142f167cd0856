using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Wrapped.Importers.Sqlite;

/// <summary>The rows of a statement, one at a time. A column holds what it likes, whatever it was declared to.</summary>
internal sealed class DatabaseRows : IDisposable
{
    // A row takes at least its header, its key and a place in its page.
    private const int FewestBytes = 4;

    private readonly DatabaseFile _file;
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _reader;

    public DatabaseRows(SqliteConnection connection, string sql, DatabaseFile file)
    {
        _file = file;
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        try
        {
            _reader = _command.ExecuteReader();
        }
        catch
        {
            _command.Dispose();
            throw;
        }
    }

    /// <summary>The row's number, from 1.</summary>
    public long Number { get; private set; }

    public IEnumerable<string> Columns => Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName);

    /// <summary>Moves on; a database in which pages point to one another tells of more rows than it has room for.</summary>
    public bool MoveNext()
    {
        if (!_file.Guarded(_reader.Read))
            return false;
        return ++Number <= _file.Bytes / FewestBytes ? true : throw _file.Damaged();
    }

    /// <summary>A text, trimmed and without NUL, or a number as text; null for what is blank or neither.</summary>
    public string? Text(int column) => _file.Guarded(() => _reader.GetValue(column)) switch
    {
        string text when text.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } clean => clean,
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A whole number, also as a fraction that is cut or as text; null for what is none.</summary>
    public long? Whole(int column) => _file.Guarded(() => _reader.GetValue(column)) switch
    {
        long number => number,
        double number when Math.Abs(number) < 1e15 => (long)number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>Milliseconds out of seconds, which may have a fraction; null for what is no number.</summary>
    public long? Milliseconds(int column) => _file.Guarded(() => _reader.GetValue(column)) switch
    {
        long number when Math.Abs(number) < 1_000_000_000_000 => number * 1000,
        double number when Math.Abs(number) < 1e12 => (long)Math.Round(number * 1000),
        _ => null,
    };

    public void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }
}
