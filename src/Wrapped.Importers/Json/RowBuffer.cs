namespace Wrapped.Importers.Json;

/// <summary>The part of a stream that is being looked at: grows only while nothing of it is taken.</summary>
internal sealed class RowBuffer(Stream stream)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _bytes = new byte[64 << 10];
    private int _start;
    private int _end;
    private bool _isBegun;

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public void Take(int count) => _start += count;

    /// <summary>Reads more; false at the end of the stream.</summary>
    public bool Fill()
    {
        if (_start == _end)
        {
            _start = 0;
            _end = 0;
        }

        if (_end == _bytes.Length && _start > 0)
        {
            Unread.CopyTo(_bytes);
            _end -= _start;
            _start = 0;
        }

        if (_end == _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        var read = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += read;
        return read > 0;
    }

    /// <summary>Takes what may stand between two rows; false at the end of the stream.</summary>
    public bool SkipBlanksAndCommas()
    {
        SkipByteOrderMark();
        while (true)
        {
            var next = Unread.IndexOfAnyExcept(" \t\r\n,"u8);
            Take(next < 0 ? Unread.Length : next);
            if (next >= 0)
                return true;
            if (!Fill())
                return false;
        }
    }

    private void SkipByteOrderMark()
    {
        if (_isBegun)
            return;
        _isBegun = true;
        while (Unread.Length < ByteOrderMark.Length && Fill())
        {
        }

        if (Unread.StartsWith(ByteOrderMark))
            Take(ByteOrderMark.Length);
    }
}
