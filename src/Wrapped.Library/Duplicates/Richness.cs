using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>Which of two sources tells more of one listening, and which of them are one service.</summary>
internal static class Richness
{
    // First those who know how long it was heard, to the second and then to the minute; then those who know when it began; last those who know the day.
    private static readonly Source[] Order =
    [
        Source.SpotifyExtended, Source.AppleActivity, Source.Tidal, Source.Deezer, Source.Tautulli, Source.Jellyfin, Source.SpotifyAccount,
        Source.Koito, Source.Listenbrainz, Source.Pano, Source.Maloja, Source.Navidrome, Source.Rockbox, Source.Lastfm, Source.Youtube, Source.GooglePlay, Source.Soundcloud, Source.AppleRecent, Source.AppleDaily,
    ];

    /// <summary>From 0, the richest. A source that is not in the order comes after all that are.</summary>
    public static int Of(Source source) => Array.IndexOf(Order, source) is >= 0 and var place ? place : Order.Length + (int)source;

    /// <summary>The service that a source is an export of, by its first source.</summary>
    public static Source Service(Source source) => source switch
    {
        Source.SpotifyAccount => Source.SpotifyExtended,
        Source.AppleDaily or Source.AppleRecent => Source.AppleActivity,
        _ => source,
    };
}
