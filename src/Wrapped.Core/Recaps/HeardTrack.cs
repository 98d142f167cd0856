using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>What one track, under one spelling, gathered in the year.</summary>
public sealed class HeardTrack(Track track, int firstRow)
{
    public Track Track { get; } = track;

    /// <summary>Its place among the year's listenings: the smaller, the earlier heard.</summary>
    public int FirstRow { get; } = firstRow;

    /// <summary>Milliseconds, skips included.</summary>
    public long Ms { get; private set; }

    public int Plays { get; private set; }

    /// <summary>The start of its first play; null where it was only ever skipped.</summary>
    public Instant? FirstPlay { get; private set; }

    internal void Add(Play play)
    {
        Ms += play.MsPlayed;
        if (!play.Counts)
            return;
        Plays++;
        FirstPlay ??= play.StartedAt;
    }
}
