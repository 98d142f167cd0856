namespace Wrapped.Importers.Files;

/// <summary>The uploaded file: reports how much of it has been consumed, hears of cancellation, and stays open.</summary>
internal sealed class WatchedStream(Stream file, IProgress<long>? progress, CancellationToken cancellationToken) : ReadOnlyStream
{
    private const int Step = 32 << 10;

    private long _at;
    private long _until;
    private long _reported;

    public override bool CanSeek => true;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value >= 0 ? value : throw new InvalidDataException("A position before the start of the file.");
    }

    /// <summary>Whatever is read from now on belongs to the bytes from <paramref name="from"/> to <paramref name="until"/>.</summary>
    public void Expect(long from, long until)
    {
        _at = from;
        _until = until;
        Report();
    }

    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // In small steps, so that a listener sees the bar move.
        var read = file.Read(buffer.Length > Step ? buffer[..Step] : buffer);
        _at = Math.Min(_at + read, _until);
        Report();
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => file.Position + offset,
        _ => file.Length + offset,
    };

    private void Report()
    {
        // A ZIP's directory stands at its end and is read first; the bar only ever moves forwards.
        if (progress is null || _at < _reported + Step && (_at < file.Length || _at == _reported))
            return;
        _reported = _at;
        progress.Report(_at);
    }
}
