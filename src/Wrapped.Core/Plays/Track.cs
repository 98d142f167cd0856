namespace Wrapped.Plays;

/// <summary>What was heard, as the source spells it.</summary>
/// <param name="Id">The library's number for this spelling.</param>
/// <param name="Kind">Music, podcast or audiobook.</param>
/// <param name="Title">The track, episode or chapter.</param>
/// <param name="Artist">The artist, show or book; empty where none is named.</param>
/// <param name="Album">Null where the source names none.</param>
public sealed record Track(long Id, MediaKind Kind, string Title, string Artist, string? Album)
{
    /// <summary>Removed and local tracks whose names the source no longer knows: they count in minutes and plays, never in rankings (docs/how-we-count.md).</summary>
    public bool IsUnknown { get; } = Title == "Unknown Track" && Artist == "Unknown Artist";

    public string TitleKey { get; } = NameKey.Of(Title);

    public string ArtistKey { get; } = NameKey.Of(Artist);

    public string? AlbumKey { get; } = Album is null ? null : NameKey.Of(Album);
}
