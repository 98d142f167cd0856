namespace Wrapped.Importers.Times;

/// <summary>What a source's time says of a play.</summary>
internal enum TimeMeaning
{
    /// <summary>The file does not tell.</summary>
    Undecided,

    /// <summary>When it began.</summary>
    Start,

    /// <summary>When it ended.</summary>
    End,
}
