namespace Wrapped.Drawing.Text.Writing.Syllables;

/// <summary>What a stretch of a run is to a script that is written in syllables.</summary>
internal enum SyllableKind
{
    /// <summary>Nothing to rearrange.</summary>
    Other,

    /// <summary>A syllable as it should be.</summary>
    Whole,

    /// <summary>Signs without a letter to stand on, which get a dotted circle.</summary>
    Broken,

    /// <summary>A row that joins to nothing, such as a symbol.</summary>
    Apart,
}
