using System.Collections.Concurrent;
using Wrapped.Library;

namespace Wrapped.Web.Imports;

/// <summary>Imports that wait or run, oldest first, one at a time for each listener.</summary>
public sealed class PendingImports : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<ImportJob> _waiting = [];
    private readonly HashSet<long> _busy = [];
    private readonly ConcurrentDictionary<(long Listener, long Import), ImportJob> _jobs = new();
    private readonly SemaphoreSlim _changed = new(0);

    /// <summary>Adds an import, or returns it where it waits or runs already.</summary>
    public ImportJob Add(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ImportJob job;
        lock (_gate)
        {
            if (_jobs.TryGetValue((report.Listener, report.Id), out var known))
                return known;
            job = new ImportJob(report);
            _jobs[(report.Listener, report.Id)] = job;
            _waiting.Add(job);
        }
        _changed.Release();
        return job;
    }

    public ImportJob? Find(long listener, long import) => _jobs.GetValueOrDefault((listener, import));

    public IReadOnlyList<ImportJob> Of(long listener) => [.. _jobs.Values.Where(job => job.Listener == listener)];

    /// <summary>The oldest waiting import of a listener who has none running; waits for one.</summary>
    public async Task<ImportJob> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _changed.WaitAsync(cancellationToken);
            lock (_gate)
            {
                var next = _waiting.FindIndex(job => !_busy.Contains(job.Listener));
                if (next >= 0)
                {
                    var job = _waiting[next];
                    _waiting.RemoveAt(next);
                    _busy.Add(job.Listener);
                    return job;
                }
            }
        }
    }

    /// <summary>Lets the next import of the same listener go ahead.</summary>
    public void Finish(ImportJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        lock (_gate)
        {
            _busy.Remove(job.Listener);
            _jobs.TryRemove((job.Listener, job.Import), out _);
        }

        // Every waiting import has had its signal; those that found their listener busy need another.
        _changed.Release();
    }

    public void Dispose() => _changed.Dispose();
}
