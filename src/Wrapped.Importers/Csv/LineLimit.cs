using Wrapped.Importers.Files;

namespace Wrapped.Importers.Csv;

/// <summary>Passes on at most <paramref name="most"/> bytes of each line, so that a line without end fills no memory. A cut line keeps exactly that many, by which it is known.</summary>
internal sealed class LineLimit(Stream content, int most) : ReadOnlyStream
{
    private readonly byte[] _bytes = new byte[64 << 10];
    private int _start;
    private int _end;
    private int _line;

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written == 0)
        {
            if (_start == _end && !Fill())
                return 0;
            while (_start < _end && written < buffer.Length)
                written += Pass(buffer[written..]);
        }

        return written;
    }

    // Up to and with the end of the line, or as far as the buffers reach.
    private int Pass(Span<byte> buffer)
    {
        var unread = _bytes.AsSpan(_start, _end - _start);
        var stop = unread.IndexOf((byte)'\n');
        var text = stop < 0 ? unread : unread[..stop];
        var wanted = Math.Min(text.Length, most - _line);
        var taken = Math.Min(wanted, buffer.Length);
        text[..taken].CopyTo(buffer);
        _line += taken;
        if (taken < wanted)
        {
            _start += taken;
            return taken;
        }

        _start += text.Length;
        if (stop < 0 || taken == buffer.Length)
            return taken;
        buffer[taken] = (byte)'\n';
        _start++;
        _line = 0;
        return taken + 1;
    }

    private bool Fill()
    {
        _start = 0;
        _end = content.Read(_bytes, 0, _bytes.Length);
        return _end > 0;
    }
}
