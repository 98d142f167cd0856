namespace Wrapped.Rules;

/// <summary>A listener's own rule of counting. It changes how what was heard is told, never what was stored, and is the same as another when its <see cref="RuleText"/> is.</summary>
public abstract record Rule;

/// <summary>What is a play: the first of these is the rule of the house.</summary>
public enum PlayMeasure
{
    /// <summary>So many seconds.</summary>
    Seconds,

    /// <summary>Half of the song, whose length is taken to be that of its longest listening.</summary>
    Half,

    /// <summary>To its end, as the source says; where it says nothing, nine tenths of the longest listening.</summary>
    Finished,
}

/// <summary>What is a play and what only minutes.</summary>
/// <param name="Measure">By what it is measured.</param>
/// <param name="Seconds">1 to 3,600; only for <see cref="PlayMeasure.Seconds"/>, else 0.</param>
public sealed record PlaysAre(PlayMeasure Measure, int Seconds) : Rule;

/// <summary>Leaves out the listenings that meet all of the conditions: from every number, or only from the pictures that are shown.</summary>
public sealed record LeaveOut(IReadOnlyList<Condition> Conditions, bool OnlyOnCards) : Rule
{
    public bool Equals(LeaveOut? other) => other is not null && OnlyOnCards == other.OnlyOnCards && Conditions.SequenceEqual(other.Conditions);

    public override int GetHashCode() => Conditions.Aggregate(OnlyOnCards.GetHashCode(), HashCode.Combine);
}

/// <summary>Two names of one artist, or several artists who are told under the one who leads: what is heard of <paramref name="Name"/> counts for <paramref name="Is"/>.</summary>
public sealed record SameArtist(string Name, string Is) : Rule;

/// <summary>Two titles of one recording.</summary>
public sealed record SameSong(string Title, string Artist, string IsTitle, string IsArtist) : Rule;
