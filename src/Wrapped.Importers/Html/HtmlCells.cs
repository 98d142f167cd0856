using Wrapped.Importers.Json;

namespace Wrapped.Importers.Html;

/// <summary>Cuts a page into the stretches that begin with the same words, without reading them. What stands before the first is none.</summary>
internal sealed class HtmlCells(Stream stream, byte[] beginning, int mostBytes)
{
    private readonly RowBuffer _buffer = new(stream);
    private int _length;
    private bool _isBegun;

    /// <summary>The cell, whole; empty where it <see cref="IsTooLarge"/>. Valid until the next move.</summary>
    public ReadOnlySpan<byte> Current => _buffer.Unread[..(IsTooLarge ? 0 : _length)];

    /// <summary>The cell's number in its file, from 1.</summary>
    public long Number { get; private set; }

    public bool IsTooLarge { get; private set; }

    public bool MoveNext()
    {
        _buffer.Take(_length);
        _length = 0;
        if (!_isBegun && !SkipTo(0))
            return false;
        _isBegun = true;
        if (!_buffer.Unread.StartsWith(beginning))
            return false;
        Number++;
        IsTooLarge = false;
        _length = LengthOfCell();
        return true;
    }

    private int LengthOfCell()
    {
        var at = beginning.Length;
        while (true)
        {
            var hit = _buffer.Unread[at..].IndexOf(beginning);
            if (hit >= 0)
                return at + hit;
            at = Math.Max(_buffer.Unread.Length - beginning.Length, at);
            if (at > mostBytes)
            {
                IsTooLarge = true;
                SkipTo(beginning.Length);
                return 0;
            }

            if (!_buffer.Fill())
                return _buffer.Unread.Length;
        }
    }

    // Takes all that stands before the next beginning; false at the end of the page.
    private bool SkipTo(int from)
    {
        while (true)
        {
            var hit = _buffer.Unread[Math.Min(from, _buffer.Unread.Length)..].IndexOf(beginning);
            if (hit >= 0)
            {
                _buffer.Take(from + hit);
                return true;
            }

            _buffer.Take(Math.Max(_buffer.Unread.Length - beginning.Length + 1, 0));
            from = 0;
            if (_buffer.Fill())
                continue;
            _buffer.Take(_buffer.Unread.Length);
            return false;
        }
    }
}
