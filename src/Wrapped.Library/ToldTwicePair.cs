namespace Wrapped.Library;

/// <summary>A listening that two services tell: one of both counts.</summary>
/// <param name="Score">How sure it is that they are one, from 1 to 100.</param>
/// <param name="Row">The one that does not count.</param>
/// <param name="By">The one that does.</param>
public sealed record ToldTwicePair(int Score, ToldListening Row, ToldListening By);
