using Wrapped.Plays;

namespace Wrapped.Importers.SpotifyExtended;

/// <summary>A history has few contexts and many rows, so rows share them.</summary>
internal sealed class SharedContexts(bool isVideo)
{
    private const int Most = 4096;

    private readonly Dictionary<Key, ListeningContext> _contexts = [];

    public ListeningContext Of(Key key)
    {
        if (_contexts.TryGetValue(key, out var known))
            return known;
        if (_contexts.Count == Most)
            _contexts.Clear();
        return _contexts[key] = new ListeningContext
        {
            Skipped = key.Skipped,
            Shuffle = key.Shuffle,
            Offline = key.Offline,
            Incognito = key.Incognito,
            Video = isVideo,
            Platform = key.Platform,
            Country = key.Country,
            ReasonStart = key.ReasonStart,
            ReasonEnd = key.ReasonEnd,
        };
    }

    public readonly record struct Key(
        bool? Skipped, bool? Shuffle, bool? Offline, bool? Incognito, string? Platform, string? Country, string? ReasonStart, string? ReasonEnd);
}
