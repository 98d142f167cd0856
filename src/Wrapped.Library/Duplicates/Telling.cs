using Wrapped.Imports;

namespace Wrapped.Library.Duplicates;

/// <summary>A row that does not count, and the one that counts in its place.</summary>
/// <param name="Row">The one that does not count.</param>
/// <param name="By">The one that does.</param>
/// <param name="Reason">Why.</param>
/// <param name="Score">How sure it is that both are one listening, from 1 to 100.</param>
internal readonly record struct Telling(ToldRow Row, ToldRow By, DuplicateReason Reason, int Score);
