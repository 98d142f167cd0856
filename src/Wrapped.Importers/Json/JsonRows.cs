using System.Buffers;
using Wrapped.Imports;

namespace Wrapped.Importers.Json;

/// <summary>Cuts a JSON array into its elements without reading them, so that each can be decoded alone and a bad one costs only itself.</summary>
/// <remarks>Holds one row at a time. An array that follows another, as in files merged by hand or in pages, continues it.</remarks>
internal sealed class JsonRows(Stream stream, int maxRowBytes, string file)
{
    // A row that never closes is scanned to the end of the buffer before the next one is found in it; this bounds how often.
    private const int MostResumes = 1000;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> EndOfString = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> EndOfScalar = SearchValues.Create(",{[]\""u8);

    private readonly RowBuffer _buffer = new(stream);
    private byte[] _firstKey = [];
    private int _length;
    private int _resumes;
    private bool _isClosed = true;

    /// <summary>The element, whole; empty where it <see cref="IsTooLarge"/>. Valid until the next move.</summary>
    public ReadOnlySpan<byte> Current => _buffer.Unread[..(IsTooLarge ? 0 : _length)];

    /// <summary>What has been read and not been taken, once the array turned out to be cut short.</summary>
    public ReadOnlySpan<byte> Rest => _buffer.Unread;

    /// <summary>The element's number in its file, from 1.</summary>
    public long Number { get; private set; }

    public bool IsTooLarge { get; private set; }

    /// <summary>Whether the elements follow one another without brackets around them.</summary>
    public bool AreLines { get; init; }

    /// <summary>The name of the arrays whose elements are the rows, where they stand inside of other things.</summary>
    public string? List { get; init; }

    /// <summary>Whether a row may bear that name too, without an array around it.</summary>
    public bool IsAlsoAlone { get; init; } = true;

    /// <summary>Moves to the next element.</summary>
    /// <exception cref="ExportRefusedException">The file ends before its array does.</exception>
    public bool MoveNext()
    {
        _buffer.Take(_length);
        _length = 0;
        IsTooLarge = false;
        while (SeekList() && _buffer.SkipBlanksAndCommas())
        {
            var first = _buffer.Unread[0];
            if (first == ']' || (first == '[' && _isClosed && List is null))
            {
                _isClosed = first == ']';
                _buffer.Take(1);
                continue;
            }

            Number++;
            if (_firstKey.Length == 0)
                _firstKey = RowStart.FirstKey(_buffer.Unread);
            _isClosed &= first != '{' || AreLines || List is not null;
            _length = first switch
            {
                (byte)'{' or (byte)'[' => LengthOfNested(),
                (byte)'"' => LengthOfString(),
                _ => LengthOfScalar(),
            };
            return true;
        }

        return _isClosed ? false : throw new ExportRefusedException(ExportRefusal.CutShort, file);
    }

    /// <summary>Says that <see cref="Current"/> is not well-formed. Where a quote or a bracket is missing from it, it reaches into the rows that follow; then they are found again.</summary>
    public void Broken()
    {
        if (ResumeWithin(_length) is > 0 and var length)
            _length = length;
    }

    private bool SeekList()
    {
        if (List is null || !_isClosed)
            return true;
        var isList = ListStart.Seek(_buffer, List, IsAlsoAlone);
        _isClosed = isList is not true;
        return isList is not null;
    }

    private int ResumeWithin(int length)
    {
        if (_resumes == MostResumes || _firstKey.Length == 0 || IsTooLarge)
            return 0;
        var next = RowStart.Find(_buffer.Unread[..length], _firstKey);
        _resumes += next > 0 ? 1 : 0;
        return next;
    }

    private int LengthOfNested()
    {
        var depth = 0;
        var at = 0;
        var inString = false;
        while (true)
        {
            if (at > maxRowBytes)
            {
                if (ResumeWithin(Math.Min(at, _buffer.Unread.Length)) is > 0 and var length)
                    return length;
                Discard(ref at);
            }

            var hit = at < _buffer.Unread.Length ? _buffer.Unread[at..].IndexOfAny(inString ? EndOfString : Structure) : -1;
            if (hit < 0)
            {
                // An escape at the very end of the buffer has already taken the byte after it.
                at = Math.Max(at, _buffer.Unread.Length);
                if (_buffer.Fill())
                    continue;
                return ResumeWithin(_buffer.Unread.Length) is > 0 and var length ? length : throw new ExportRefusedException(ExportRefusal.CutShort, file);
            }

            at += hit;
            switch (_buffer.Unread[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'"':
                    inString = !inString;
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }

            at++;
            if (depth <= 0 && !inString)
                return at;
        }
    }

    // A stray quote between two rows must not turn the rest of the file inside out.
    private int LengthOfString()
    {
        var length = LengthOfNested();
        var next = ResumeWithin(Math.Min(length + _firstKey.Length, _buffer.Unread.Length));
        return next > 0 && next < length ? next : length;
    }

    // A number, a word, or rubbish between rows.
    private int LengthOfScalar()
    {
        var at = 1;
        while (true)
        {
            var hit = _buffer.Unread[at..].IndexOfAny(EndOfScalar);
            at = hit < 0 ? _buffer.Unread.Length : at + hit;
            if (at > maxRowBytes)
                Discard(ref at);
            if (hit >= 0 || !_buffer.Fill())
                return at;
        }
    }

    private void Discard(ref int at)
    {
        IsTooLarge = true;
        var known = Math.Min(at, _buffer.Unread.Length);
        _buffer.Take(known);
        at -= known;
    }
}
