using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Imports;

/// <summary>A row that tells of a listening. Addresses and user agents of an export never get this far.</summary>
public sealed record ListenedRow(RowPlace Place) : SourceRow(Place)
{
    public required Source Source { get; init; }

    public required MediaKind Kind { get; init; }

    /// <summary>When it began: the source's own time, corrected by the rules of its format.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>The time as the source states it; duplicates are found by it.</summary>
    public required Instant StatedAt { get; init; }

    public required TimePrecision Precision { get; init; }

    /// <summary>How far the listener's clock was ahead of UTC, where the source says so; else the zone in which the listener was decides.</summary>
    public Offset? Offset { get; init; }

    /// <summary>Milliseconds of audio heard, 0 or more.</summary>
    public required long MsPlayed { get; init; }

    /// <summary>Whether <see cref="MsPlayed"/> is an estimate because the source gives no duration (docs/how-we-count.md).</summary>
    public bool IsEstimated { get; init; }

    /// <summary>The track, episode or chapter, trimmed and never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The artist, show or book; empty where the source names none.</summary>
    public required string Artist { get; init; }

    public string? Album { get; init; }

    /// <summary>What kind of music it is, in the words of the source; null where it does not say.</summary>
    public string? Genre { get; init; }

    /// <summary>The source's own name for the recording, such as <c>spotify:track:…</c>.</summary>
    public string? Uri { get; init; }

    /// <summary>Which of several equal rows of one file this is, from 0, for sources whose equal rows are real repeats; always 0 for the others.</summary>
    public int Repeat { get; init; }

    public ListeningContext Context { get; init; } = ListeningContext.Unknown;
}
