using System.Collections.Concurrent;

namespace Wrapped.Drawing;

/// <summary>Large things that were used and can be used again; the collector takes what nobody asks for.</summary>
internal sealed class Spares<T>
    where T : class
{
    private readonly ConcurrentBag<WeakReference<T>> _spares = [];

    /// <summary>One that <paramref name="fits"/>; those met on the way that do not are dropped. Null where none is left.</summary>
    public T? Take(Func<T, bool> fits)
    {
        while (_spares.TryTake(out var spare))
        {
            if (spare.TryGetTarget(out var found) && fits(found))
                return found;
        }
        return null;
    }

    public void Return(T used) => _spares.Add(new(used));
}
