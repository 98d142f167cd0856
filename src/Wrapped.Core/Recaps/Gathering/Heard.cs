using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps.Gathering;

/// <summary>What all spellings of one song, artist or album gathered in the range, and what there was of it before.</summary>
public abstract class Heard
{
    /// <summary>Its place among all that was ever heard: the smaller, the earlier.</summary>
    public int Place { get; internal init; }

    /// <summary>Milliseconds in the range, skips included.</summary>
    public long Ms { get; private set; }

    /// <summary>Plays in the range.</summary>
    public int Plays { get; private set; }

    /// <summary>The start of its first play in the range; null where it was only ever skipped.</summary>
    public Instant? FirstPlay { get; private set; }

    public Past Before { get; internal set; }

    /// <summary>Whether it has a play in the range, and none before.</summary>
    public bool IsNew => Plays > 0 && Before.IsEmpty;

    internal void Add(Play play)
    {
        Ms += play.MsPlayed;
        if (!play.Counts)
            return;
        Plays++;
        FirstPlay ??= play.StartedAt;
    }
}
