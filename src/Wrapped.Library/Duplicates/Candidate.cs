using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>A stored row with all that decides whether it counts; times are UTC milliseconds.</summary>
internal sealed class Candidate
{
    public required Source Source { get; init; }

    public required long StatedAt { get; init; }

    public required long RecordingId { get; init; }

    public required long MsPlayed { get; init; }

    public required bool IsEstimated { get; init; }

    public required long Repeat { get; init; }

    public required MediaKind Kind { get; init; }

    public required TimePrecision Precision { get; init; }

    public required long StartedAt { get; init; }

    public required long TrackId { get; init; }

    public required long ContextId { get; init; }

    public required long Ordinal { get; init; }

    /// <summary>The mark that it bears in the library.</summary>
    public required DuplicateReason Before { get; init; }

    /// <summary>The mark that it should bear.</summary>
    public DuplicateReason Mark { get; set; }

    public bool Counts => Mark == DuplicateReason.None;

    /// <summary>An estimate depends on what stands beside the row in its file, and the mean of a day on how much of the day is over: they tell no two rows apart.</summary>
    public bool IsSameRowAs(Candidate other) =>
        Source == other.Source && StatedAt == other.StatedAt && RecordingId == other.RecordingId && Repeat == other.Repeat
        && (MsPlayed == other.MsPlayed || (IsEstimated && other.IsEstimated) || Source == Source.AppleDaily);

    /// <summary>
    /// Same rows side by side, the one to keep first. It is chosen by what it says, so that a library does not depend on the order of its imports:
    /// a known kind before music (older account data call podcasts music), the exact time before the rebuilt one. Only rows that say all the same are told apart by who came first.
    /// </summary>
    public static int ByContent(Candidate left, Candidate right)
    {
        var order = left.Source.CompareTo(right.Source);
        if (order == 0)
            order = left.StatedAt.CompareTo(right.StatedAt);
        if (order == 0)
            order = left.RecordingId.CompareTo(right.RecordingId);
        if (order == 0)
            order = left.Repeat.CompareTo(right.Repeat);
        if (order == 0)
            order = left.MsPlayed.CompareTo(right.MsPlayed);
        if (order == 0)
            order = right.Kind.CompareTo(left.Kind);
        if (order == 0)
            order = left.Precision.CompareTo(right.Precision);
        if (order == 0)
            order = left.StartedAt.CompareTo(right.StartedAt);
        if (order == 0)
            order = left.TrackId.CompareTo(right.TrackId);
        if (order == 0)
            order = left.ContextId.CompareTo(right.ContextId);
        return order == 0 ? left.Ordinal.CompareTo(right.Ordinal) : order;
    }
}
