namespace Wrapped.Plays;

/// <summary>How exactly a source says when a play was. Stored as its number, so numbers never change.</summary>
public enum TimePrecision
{
    Second = 0,
    Minute = 1,

    /// <summary>Rebuilt from its neighbours, because the source gave only the moment at which many plays were synchronised.</summary>
    Approximate = 2,

    Hour = 3,

    /// <summary>Only the day is known; the start stands at noon.</summary>
    Day = 4,
}
