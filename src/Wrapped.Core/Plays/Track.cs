namespace Wrapped.Plays;

/// <summary>What was heard, as the source spells it.</summary>
/// <param name="Id">The library's number for this spelling.</param>
/// <param name="Kind">Music, podcast or audiobook.</param>
/// <param name="Title">The track, episode or chapter.</param>
/// <param name="Artist">The artist, show or book; empty where none is named.</param>
/// <param name="Album">Null where the source names none.</param>
/// <param name="Identity">What it is, however spelt.</param>
public sealed record Track(long Id, MediaKind Kind, string Title, string Artist, string? Album, TrackIdentity Identity)
{
    public Track(long id, MediaKind kind, string title, string artist, string? album)
        : this(id, kind, title, artist, album, TrackIdentity.Of(title, artist, album))
    {
    }

    /// <summary>A track of which no more is told than that it was heard.</summary>
    public static Track Lost(long id) => new(id, MediaKind.Music, TrackIdentity.LostTitle, TrackIdentity.LostArtist, null);

    /// <summary>Removed and local tracks whose names the source no longer knows: they count in minutes and plays, never in rankings (docs/how-we-count.md).</summary>
    public bool IsUnknown { get; } = TrackIdentity.IsLost(Title, Artist);
}
