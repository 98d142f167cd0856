namespace Wrapped.Importers.GenreTables;

/// <summary>The lines of a stream, one after another in one buffer, which grows to hold the longest of them.</summary>
/// <param name="stream">UTF-8.</param>
/// <param name="most">Longer lines, in bytes, are passed over.</param>
internal sealed class LongLines(Stream stream, int most)
{
    private byte[] _buffer = new byte[256 << 10];
    private int _from;
    private int _to;
    private int _next;
    private int _end;

    /// <summary>Without its end; empty where it is too long.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_from, _to - _from);

    public bool IsTooLong { get; private set; }

    /// <summary>Whether nothing ends the line, which is the last.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>How much of the stream was read, in bytes.</summary>
    public long Taken { get; private set; }

    public bool MoveNext()
    {
        IsTooLong = false;
        _from = _next;
        var searched = _from;
        while (true)
        {
            if (_buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n') is >= 0 and var at)
            {
                _to = searched + at;
                _next = _to + 1;
                break;
            }
            if (_end - _from > most)
            {
                // What was read of it is let go.
                IsTooLong = true;
                (_from, _end) = (0, 0);
            }
            if (Fill(out searched))
                continue;
            IsOpen = true;
            _to = _next = _end;
            if (_to == _from && !IsTooLong)
                return false;
            break;
        }

        IsTooLong |= _to - _from > most;
        if (IsTooLong)
            _from = _to;
        return true;
    }

    // Says from where on nothing was searched yet.
    private bool Fill(out int searched)
    {
        _buffer.AsSpan(_from, _end - _from).CopyTo(_buffer);
        (_from, _end) = (0, _end - _from);
        searched = _end;
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        Taken += read;
        return read > 0;
    }
}
