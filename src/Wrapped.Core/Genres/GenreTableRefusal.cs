namespace Wrapped.Genres;

/// <summary>Why a table of genres is not taken. A closed set: for each there is one sentence that says what was expected.</summary>
public enum GenreTableRefusal
{
    /// <summary>Nothing in it.</summary>
    Empty = 1,

    /// <summary>Not UTF-8, nor UTF-16 with its mark.</summary>
    NotText = 2,

    /// <summary>A line whose quotes do not close.</summary>
    Malformed = 3,

    /// <summary>A line without an artist.</summary>
    NoArtist = 4,

    /// <summary>A name or a genre that is longer than any.</summary>
    TooLong = 5,

    /// <summary>More lines or bytes than a listener writes.</summary>
    TooLarge = 6,

    /// <summary>No line names a genre.</summary>
    NoGenres = 7,

    /// <summary>Neither a tar with mbdump/artist in it nor artists as JSON, one a line.</summary>
    NotADump = 8,

    /// <summary>Still packed, by xz, gzip and the like.</summary>
    Packed = 9,

    /// <summary>It ends in the middle.</summary>
    CutShort = 10,
}
