using System.Collections.Concurrent;

namespace Wrapped.Library.Imports;

/// <summary>One import, undo or erasure at a time for each listener; different listeners do not wait for each other.</summary>
internal sealed class Turns
{
    // Some 100 bytes for each listener who imported since the start: less than it would take to forget them safely.
    private readonly ConcurrentDictionary<long, SemaphoreSlim> _turns = new();

    public async Task<Turn> TakeAsync(long listener, CancellationToken cancellationToken)
    {
        var turn = _turns.GetOrAdd(listener, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    /// <summary>Ends when disposed of.</summary>
    public sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
