namespace Wrapped.Plays;

/// <summary>The kind of export that a row came from. Stored as its number, so numbers never change.</summary>
public enum Source
{
    SpotifyExtended = 1,
    SpotifyAccount = 2,
}
