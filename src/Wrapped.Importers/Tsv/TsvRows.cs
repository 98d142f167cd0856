using System.Text.Unicode;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Tsv;

/// <summary>The lines of a file whose fields stand between tabs, as they are: nothing quotes and nothing escapes. Blank lines are none.</summary>
internal sealed class TsvRows(HistoryFile file)
{
    private readonly RowBuffer _buffer = new(new LineLimit(file.Content, file.Limits.MaxRowBytes));
    private readonly List<Range> _fields = [];
    private readonly Utf8Pool _texts = file.Texts;
    private int _length;
    private bool _isBegun;

    /// <summary>How many lines have been moved to and not been passed over, from 1.</summary>
    public long Number { get; private set; }

    public int Count => _fields.Count;

    /// <summary>Why the line cannot be read; null where it can.</summary>
    public FailReason? Failure { get; private set; }

    /// <summary>Whether all of the line is text; bytes that are none are shown as such by <see cref="Text"/>.</summary>
    public bool IsUtf8 => Utf8.IsValid(Line);

    private ReadOnlySpan<byte> Line => _buffer.Unread[.._length].TrimEnd("\r\n"u8);

    public bool MoveNext()
    {
        do
        {
            _buffer.Take(_length);
            _length = LengthOfLine();
        }
        while (_length > 0 && Line.Trim(" \t"u8).IsEmpty);
        if (_length == 0)
            return false;
        Number++;
        Failure = _length >= file.Limits.MaxRowBytes ? FailReason.TooLarge : null;
        _fields.Clear();
        foreach (var field in Line.Split((byte)'\t'))
            _fields.Add(field);
        return true;
    }

    /// <summary>Says that the current line is no row, so that the next has its number.</summary>
    public void PassOver() => Number--;

    /// <summary>The field as it stands; empty where the line has no such field.</summary>
    public ReadOnlySpan<byte> Bytes(int field) => field < _fields.Count ? Line[_fields[field]] : [];

    /// <summary>The field, trimmed; null where it is blank or the line has none.</summary>
    public string? Text(int field) => _texts.Plain(Bytes(field)) is { Length: > 0 } text ? text : null;

    // With its end; 0 at the end of the file.
    private int LengthOfLine()
    {
        var from = 0;
        if (!_isBegun)
            _buffer.SkipBlanksAndCommas();
        _isBegun = true;
        while (true)
        {
            var end = _buffer.Unread[from..].IndexOf((byte)'\n');
            if (end >= 0)
                return from + end + 1;
            from = _buffer.Unread.Length;
            if (!_buffer.Fill())
                return from;
        }
    }
}
