namespace Wrapped.Library;

/// <summary>What an import told of songs that its player only counted: how many, and their plays together.</summary>
public sealed record CountedSongs(long Songs, long Plays)
{
    public static CountedSongs None { get; } = new(0, 0);
}
