namespace Wrapped.Imports;

/// <summary>Why a well-formed row is not a listening. A closed set; stored as its number, so numbers never change.</summary>
public enum SkipReason
{
    /// <summary>No track, episode or book is named: nothing can be said of what was heard (docs/how-we-count.md).</summary>
    Nameless = 1,

    /// <summary>A video, search or other entry that is no music.</summary>
    NotMusic = 2,

    /// <summary>An entry that tells of no listening: an advertisement, a song that is only just playing, lyrics that were shown.</summary>
    NotAListening = 3,

    /// <summary>Another part of a play that was paused; the play's first row in the file holds its time (docs/how-we-count.md).</summary>
    Continuation = 4,

    /// <summary>Its day is told play by play in another file of the same export.</summary>
    ToldBetter = 5,
}
