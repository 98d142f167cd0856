namespace Wrapped.Plays;

/// <summary>What was listened to. Stored as its number, so numbers never change.</summary>
public enum MediaKind
{
    Music = 0,
    Podcast = 1,
    Audiobook = 2,
}
