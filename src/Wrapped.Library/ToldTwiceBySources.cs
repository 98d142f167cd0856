using Wrapped.Plays;

namespace Wrapped.Library;

/// <summary>How many listenings one source tells that another tells better.</summary>
/// <param name="Source">Whose rows do not count.</param>
/// <param name="By">Whose rows count in their place.</param>
/// <param name="Rows">How many.</param>
/// <param name="Ms">Milliseconds heard, that would have been counted twice.</param>
public sealed record ToldTwiceBySources(Source Source, Source By, long Rows, long Ms);
