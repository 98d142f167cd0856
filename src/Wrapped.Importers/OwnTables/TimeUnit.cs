namespace Wrapped.Importers.OwnTables;

/// <summary>How a table writes how long something lasted.</summary>
public enum TimeUnit
{
    Seconds,
    Milliseconds,
    Minutes,

    /// <summary><c>3:20</c> or <c>1:03:20</c>.</summary>
    Clock,
}
