namespace Wrapped.Importers.OwnTables;

/// <summary>What is wrong with the words of a map. A closed set: for each somebody reads one sentence.</summary>
public enum MapFault
{
    NoTime,
    NoTitle,

    /// <summary>Something before = that is no role, or no = at all.</summary>
    UnknownRole,

    /// <summary>One role stands twice.</summary>
    Twice,

    /// <summary>Nothing after =.</summary>
    NoColumn,

    /// <summary># without a number from 1 to 1000 after it.</summary>
    BadNumber,

    /// <summary>A quotation mark that does not end, or something after it.</summary>
    BadQuotes,
    BadForm,
    BadZone,
    BadEnd,
    BadHead,
    NoSuchPreset,
}
