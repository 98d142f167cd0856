using NodaTime;
using Wrapped.Library;

namespace Wrapped.Web.Imports;

/// <summary>One import that waits or runs, and how far it has come.</summary>
public sealed class ImportJob(ImportReport report) : IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();

    public long Listener => report.Listener;

    public long Import => report.Id;

    public string FileName => report.FileName;

    public long TotalBytes => report.Bytes;

    public Meter Bytes { get; } = new();

    public Meter Rows { get; } = new();

    /// <summary>Null while it waits.</summary>
    public Instant? StartedAt { get; set; }

    /// <summary>Set when the listener gives it up.</summary>
    public CancellationToken Cancelled => _cancelled.Token;

    public Task CancelAsync() => _cancelled.CancelAsync();

    public void Dispose() => _cancelled.Dispose();
}
