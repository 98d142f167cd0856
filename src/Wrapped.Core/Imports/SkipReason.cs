namespace Wrapped.Imports;

/// <summary>Why a well-formed row is not a listening. A closed set; stored as its number, so numbers never change.</summary>
public enum SkipReason
{
    /// <summary>No track, episode or book is named: nothing can be said of what was heard (docs/how-we-count.md).</summary>
    Nameless = 1,
}
