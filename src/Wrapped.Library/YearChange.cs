namespace Wrapped.Library;

/// <summary>What a year holds now, and what it would hold.</summary>
/// <param name="Year">The listener's own year.</param>
/// <param name="MsBefore">Milliseconds of music now, before any rule; 0 where there is none.</param>
/// <param name="MsAfter">The same afterwards.</param>
public sealed record YearChange(int Year, long MsBefore, long MsAfter);
