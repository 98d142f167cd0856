using System.Text.Unicode;
using CsvHelper;
using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Csv;

/// <summary>The rows of a table, one for each line: no export breaks lines inside a field, so a lost quote costs its own row and no other.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvReader _reader;
    private readonly CsvLayout _layout;
    private readonly int _mostBytes;
    private readonly Utf8Pool _texts;
    private int _malformed;
    private bool _hasRow;

    public CsvRows(HistoryFile file, CsvLayout layout)
    {
        _layout = layout;
        _mostBytes = file.Limits.MaxRowBytes;
        _texts = file.Texts;
        _reader = CsvReader.Create(new LineLimit(file.Content, _mostBytes), Options(layout.Separator, _ => _malformed++), leaveOpen: true);

        // What stands before the rows may be no row: a line of comments holds what it likes.
        for (var line = 0; line < layout.Before && MoveNext(); line++)
        {
        }

        Number = 0;
    }

    /// <summary>The row's number in its file, from 1; head and comments are not counted.</summary>
    public long Number { get; private set; }

    /// <summary>Why the row cannot be read; null where its fields stand under the columns.</summary>
    public FailReason? Failure { get; private set; }

    /// <summary>How tables are read: nothing is repaired in silence.</summary>
    public static CsvReaderOptions Options(char separator, Action<CsvMalformedRecord> malformed) => CsvReaderOptions.Default with
    {
        Separator = separator,
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = malformed,
    };

    public bool MoveNext()
    {
        // The reader reports the malformed rows that it passes over on its way to the next sound one.
        if (_malformed == 0 && !_hasRow)
            _hasRow = _reader.Read();
        if (_malformed > 0)
        {
            _malformed--;
            Number++;
            Failure = FailReason.Malformed;
            return true;
        }

        if (!_hasRow)
            return false;
        _hasRow = false;
        Number++;
        Failure = Judge();
        return true;
    }

    /// <summary>The field as it stands; empty where there is no such column.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => column < 0 ? [] : _reader.GetSpan(column);

    /// <summary>The field, trimmed; null where it is blank or there is no such column.</summary>
    public string? Text(int column) => column >= 0 && _texts.Plain(_reader.GetSpan(column)) is { Length: > 0 } text ? text : null;

    public void Dispose() => _reader.Dispose();

    private FailReason? Judge()
    {
        var row = _reader.RawRecord;
        if (row.Length >= _mostBytes)
            return FailReason.TooLarge;
        if (!Utf8.IsValid(row))
            return FailReason.Malformed;
        return _reader.FieldCount == _layout.Columns.Count ? null : FailReason.UnexpectedShape;
    }
}
