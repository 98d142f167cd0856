namespace Wrapped.Library;

/// <summary>How far an import has come. Stored as its number, so numbers never change.</summary>
public enum ImportState
{
    /// <summary>Reserved, and not begun.</summary>
    Waiting = 0,

    /// <summary>Being read; nobody sees its rows yet.</summary>
    Running = 1,

    /// <summary>Its plays are in the library.</summary>
    Done = 2,

    /// <summary>The file was not taken, and nothing of it is stored.</summary>
    Refused = 3,

    /// <summary>Stopped by the listener, and nothing of it is stored.</summary>
    Cancelled = 4,

    /// <summary>It broke off in the middle, and nothing of it is stored; it can be run again.</summary>
    Interrupted = 5,

    /// <summary>The same file is in the library already, so nothing was stored.</summary>
    AlreadyHere = 6,

    /// <summary>All of it is read, and nobody sees its rows until the listener says to keep them.</summary>
    Staged = 7,
}
