namespace Wrapped.Drawing;

/// <summary>What happens once, when a <c>using</c> ends.</summary>
internal sealed class Ending(Action end) : IDisposable
{
    private Action? _end = end;

    public void Dispose()
    {
        _end?.Invoke();
        _end = null;
    }
}
