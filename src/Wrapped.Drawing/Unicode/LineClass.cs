namespace Wrapped.Drawing.Unicode;

/// <summary>Where a line may end beside a character, in the order of the table; the short names are Unicode's (https://www.unicode.org/reports/tr14/#DescriptionOfProperties).</summary>
internal enum LineClass
{
    AL,
    BK,
    CR,
    LF,
    NL,
    SP,
    ZW,
    ZWJ,
    CM,
    WJ,
    GL,
    BA,
    BB,
    HY,
    B2,
    CB,
    CL,
    CP,

    /// <summary>A closing parenthesis of East Asia, which rule LB30 leaves out.</summary>
    CPWide,
    EX,
    IN,
    NS,
    OP,

    /// <summary>An opening one.</summary>
    OPWide,
    QU,
    IS,
    NU,
    PO,
    PR,
    SY,
    HL,
    ID,

    /// <summary>A pictograph to come, for rule LB30b; else as ID.</summary>
    Reserved,
    EB,
    EM,
    RI,
    JL,
    JV,
    JT,

    /// <summary>In the table alone: a whole syllable, H2 or H3.</summary>
    Hangul,
    H2,
    H3,
}
