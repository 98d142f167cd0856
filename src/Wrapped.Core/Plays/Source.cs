namespace Wrapped.Plays;

/// <summary>The kind of export that a row came from. Stored as its number, so numbers never change.</summary>
public enum Source
{
    SpotifyExtended = 1,
    SpotifyAccount = 2,
    Lastfm = 3,

    /// <summary>Apple Music, play by play.</summary>
    AppleActivity = 4,

    /// <summary>Apple Music, day by day.</summary>
    AppleDaily = 5,

    /// <summary>Apple Music, only when each track was last played.</summary>
    AppleRecent = 6,

    /// <summary>YouTube and YouTube Music.</summary>
    Youtube = 7,
    Deezer = 8,
    Listenbrainz = 9,
    Maloja = 10,
    Koito = 11,

    /// <summary>Pano Scrobbler.</summary>
    Pano = 12,

    Tidal = 13,
    Soundcloud = 14,

    /// <summary>The log of Rockbox and other players.</summary>
    Rockbox = 15,

    /// <summary>Google Play Music, out of My Activity.</summary>
    GooglePlay = 16,

    /// <summary>Jellyfin's and Emby's Playback Reporting.</summary>
    Jellyfin = 17,

    /// <summary>Plex, by Tautulli.</summary>
    Tautulli = 18,
    Navidrome = 19,

    /// <summary>A table of the listener's own, whose columns they named.</summary>
    OwnTable = 40,
}
