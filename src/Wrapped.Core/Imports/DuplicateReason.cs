namespace Wrapped.Imports;

/// <summary>Why a stored row does not count. Such rows are marked, never dropped; stored as its number, so numbers never change.</summary>
public enum DuplicateReason
{
    None = 0,

    /// <summary>The same row stands in the listener's exports more than once.</summary>
    SameRow = 1,

    /// <summary>The same recording, for the same time, sooner after the row before it than it takes to play (docs/how-we-count.md).</summary>
    ImpossibleRepeat = 2,

    /// <summary>An account-data row whose listening the extended history tells better (docs/how-we-count.md).</summary>
    ToldByExtended = 3,

    /// <summary>A listening that another service tells better (docs/how-we-count.md).</summary>
    ToldElsewhere = 4,

    /// <summary>A day's sum, or a last play, on a day that the same service tells play by play.</summary>
    DayToldBetter = 5,
}
