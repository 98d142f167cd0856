namespace Wrapped.Library.Storage;

/// <summary>
/// Tells whether a library is open elsewhere: what a killed process left may only be cleared by one who is alone, or the command line would clear away
/// the import that a site is running. It is a lock on a file beside the library, and the system frees it however a process ends.
/// </summary>
internal sealed class Occupancy : IDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    private readonly string _file;
    private FileStream _lock;

    private Occupancy(string file, FileStream held, bool isAlone) => (_file, _lock, IsAlone) = (file, held, isAlone);

    public bool IsAlone { get; private set; }

    /// <summary>Enters the library in <paramref name="library"/>. Whoever is alone keeps all others out until <see cref="LetOthersInAsync"/>.</summary>
    public static async Task<Occupancy> EnterAsync(string library, CancellationToken cancellationToken)
    {
        var file = library + ".lock";
        while (true)
        {
            if (TryLock(file, alone: true) is { } mine)
                return new(file, mine, isAlone: true);
            if (TryLock(file, alone: false) is { } ours)
                return new(file, ours, isAlone: false);
            await Task.Delay(BetweenTries, cancellationToken);
        }
    }

    public async Task LetOthersInAsync(CancellationToken cancellationToken)
    {
        if (!IsAlone)
            return;
        IsAlone = false;
        await _lock.DisposeAsync();
        while (true)
        {
            if (TryLock(_file, alone: false) is { } ours)
            {
                _lock = ours;
                return;
            }

            await Task.Delay(BetweenTries, cancellationToken);
        }
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream? TryLock(string file, bool alone)
    {
        try
        {
            PrivateFile.Create(file);
            return alone ? new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None) : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }
}
