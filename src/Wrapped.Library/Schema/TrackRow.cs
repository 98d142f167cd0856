using Wrapped.Plays;

namespace Wrapped.Library.Schema;

/// <summary>A track, episode or chapter of one listener, one row for each spelling.</summary>
public sealed class TrackRow
{
    public long ListenerId { get; set; }

    /// <summary>Made from kind and names, so that it does not depend on which import came first.</summary>
    public long Id { get; set; }

    public MediaKind Kind { get; set; }

    public string Title { get; set; } = "";

    public long ArtistId { get; set; }

    public string? Album { get; set; }

    /// <summary>Which song it is, however spelt (TrackIdentity).</summary>
    public long SongId { get; set; }

    /// <summary>Whose it is, however spelt; 0 where no artist is named.</summary>
    public long PerformerId { get; set; }

    /// <summary>0 where no album is named.</summary>
    public long AlbumId { get; set; }
}
