namespace Wrapped.Genres;

/// <summary>Who says what an artist plays: the first of these that knows wins.</summary>
public enum GenreSource
{
    /// <summary>The listener's own table.</summary>
    Listener,

    /// <summary>The export that the plays came from.</summary>
    Export,

    /// <summary>artists.txt.</summary>
    List,

    /// <summary>A table that the host loaded.</summary>
    Host,

    /// <summary>Nobody.</summary>
    Nobody,
}
