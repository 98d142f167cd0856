namespace Wrapped.Genres;

/// <summary>A table of genres is not taken; nothing of it is stored.</summary>
public sealed class GenreTableRefusedException(GenreTableRefusal refusal, long line = 0, Exception? cause = null)
    : Exception($"{refusal} at line {line}", cause)
{
    public GenreTableRefusal Refusal { get; } = refusal;

    /// <summary>The line that says why, from 1; 0 where it is none in particular.</summary>
    public long Line { get; } = line;
}
