namespace Wrapped.Library.Schema;

/// <summary>What a listener says an artist plays, as stored.</summary>
public sealed class OwnGenresRow
{
    public long ListenerId { get; set; }

    /// <summary>The NameKey of the artist.</summary>
    public string Key { get; set; } = "";

    /// <summary>The artist, as the listener writes the name.</summary>
    public string Artist { get; set; } = "";

    /// <summary>GenreNames.</summary>
    public string Genres { get; set; } = "";
}
