namespace Wrapped.Drawing.Unicode;

/// <summary>How a character clings to its neighbours, in the order of the table (https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Break_Property_Values).</summary>
internal enum GraphemeClass
{
    Other,
    CR,
    LF,
    Control,
    Extend,
    Joiner,
    RegionalIndicator,
    Prepend,
    SpacingMark,
    L,
    V,
    T,

    /// <summary>In the table alone: a whole syllable, LV or LVT.</summary>
    Hangul,
    Pictograph,
    LV,
    LVT,
}
