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

    public Instant? LastPlay { get; private set; }

    public Past Before { get; private set; }

    /// <summary>Whether it was heard in the range at all, be it for a second.</summary>
    public bool IsHeard { get; private set; }

    /// <summary>Whether it has a play in the range, and none before.</summary>
    public bool IsNew => Plays > 0 && Before.IsEmpty;

    /// <summary>Adds a listening of the range; true when it is the first, whose spelling is then the one to show.</summary>
    internal bool Add(Play play)
    {
        var isFirst = !IsHeard;
        IsHeard = true;
        Ms += play.MsPlayed;
        if (play.Counts)
        {
            Plays++;
            FirstPlay ??= play.StartedAt;
            LastPlay = play.StartedAt;
        }
        return isFirst;
    }

    internal void AddBefore(Play play)
    {
        if (play.Counts)
            Before = Before.With(play.StartedAt);
    }
}
