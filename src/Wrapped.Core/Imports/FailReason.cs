namespace Wrapped.Imports;

/// <summary>Why a row could not be read. A closed set; stored as its number, so numbers never change.</summary>
public enum FailReason
{
    /// <summary>The row is not well-formed: broken JSON or text that is not UTF-8.</summary>
    Malformed = 1,

    /// <summary>The row is well-formed but is not a row of this kind of export, or a field has the wrong type.</summary>
    UnexpectedShape = 2,

    /// <summary>The time is missing, unreadable or impossible.</summary>
    BadTime = 3,

    /// <summary>The duration is missing, negative or impossible.</summary>
    BadDuration = 4,

    /// <summary>The row is larger than any real row.</summary>
    TooLarge = 5,
}
