using System.Collections.Frozen;

namespace Wrapped.Plays;

/// <summary>
/// Which song, artist and album a track is: numbers that are the same for all spellings of a name (<see cref="NameKey"/>), so that what was heard is compared without reading it.
/// </summary>
/// <param name="Song">The title and its artist; all tracks whose names are lost share one.</param>
/// <param name="Artist">0 where none is named, and for names such as Various Artists that stand for nobody.</param>
/// <param name="Album">The album and its artist; 0 where none is named.</param>
public readonly record struct TrackIdentity(long Song, long Artist, long Album)
{
    // Names that stand for no artist: they count in minutes, and are in no ranking of artists.
    private static readonly FrozenSet<string> Nobody = FrozenSet.Create(
        StringComparer.Ordinal,
        "various artists", "various", "unknown artist", "unknown", "<unknown>", "[unknown]", "artistes divers", "artistes variés", "artiste inconnu", "verschiedene interpreten", "unbekannter interpret", "varios artistas", "artista desconocido",
        "vários artistas", "artisti vari", "artista sconosciuto", "diverse artiesten", "ヴァリアス・アーティスト", "群星");

    private static long Lost { get; } = ContentId.Of("lost");

    public static TrackIdentity Of(string title, string artist, string? album)
    {
        if (IsLost(title, artist))
            return new(Lost, 0, 0);
        var (titleKey, artistKey, albumKey) = (NameKey.Of(title), NameKey.Of(artist), NameKey.Of(album ?? ""));
        return new(
            ContentId.Of("song", titleKey, artistKey),
            artistKey.Length == 0 || Nobody.Contains(artistKey) ? 0 : ContentId.Of("performer", artistKey),
            albumKey.Length == 0 ? 0 : ContentId.Of("album", albumKey, artistKey));
    }

    // What Spotify writes of tracks that were removed, or were files of the listener's own.
    internal const string LostTitle = "Unknown Track";
    internal const string LostArtist = "Unknown Artist";

    internal static bool IsLost(string title, string artist) => title == LostTitle && artist == LostArtist;
}
