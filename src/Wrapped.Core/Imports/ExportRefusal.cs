namespace Wrapped.Imports;

/// <summary>Why a whole file is not taken. A closed set: for each the listener reads one sentence that says what was expected and what to do.</summary>
public enum ExportRefusal
{
    /// <summary>Nothing in it.</summary>
    Empty = 1,

    /// <summary>Nothing that any format recognises.</summary>
    NotAnExport = 2,

    /// <summary>A web page, often a sign-in page saved in place of the download.</summary>
    WebPage = 3,

    /// <summary>A ZIP that ends too early or whose directory is broken.</summary>
    DamagedZip = 4,

    /// <summary>A ZIP behind a password.</summary>
    EncryptedZip = 5,

    /// <summary>A ZIP that unpacks to more than any real export: too many entries, too many bytes, or too high a ratio.</summary>
    Bomb = 6,

    /// <summary>A ZIP without any play history in it.</summary>
    NoHistoryInside = 7,

    /// <summary>JSON that ends before its list does.</summary>
    CutShort = 8,

    /// <summary>A history of another service that cannot be read yet.</summary>
    NotYet = 9,

    /// <summary>Larger than this site accepts.</summary>
    TooLarge = 10,

    /// <summary>A history in which no row tells of a listening.</summary>
    NothingHeard = 11,

    /// <summary>A playlist or a list of favourites: it says what was chosen, not when it was heard.</summary>
    Playlist = 12,

    /// <summary>A music library that counts how often each track was played: without times they are no plays.</summary>
    CountsOnly = 13,

    /// <summary>The history of a server that holds several people's listening: one may not take another's.</summary>
    SeveralListeners = 14,

    /// <summary>A database that is cut off, damaged or made to do something else than to be read.</summary>
    DamagedDatabase = 15,

    /// <summary>A library that counts plays and names no song.</summary>
    CountsWithoutNames = 16,

    /// <summary>A table whose columns nobody knows; the listener can say what they are.</summary>
    UnknownTable = 40,

    /// <summary>A table without the columns that the listener named.</summary>
    OtherColumns = 41,
}
