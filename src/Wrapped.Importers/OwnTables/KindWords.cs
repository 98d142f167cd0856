using System.Collections.Frozen;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>What tables call the kinds of what is heard.</summary>
internal static class KindWords
{
    private static readonly FrozenDictionary<string, MediaKind> Words = new Dictionary<string, MediaKind>(StringComparer.Ordinal)
    {
        ["music"] = MediaKind.Music,
        ["song"] = MediaKind.Music,
        ["track"] = MediaKind.Music,
        ["audio"] = MediaKind.Music,
        ["musique"] = MediaKind.Music,
        ["chanson"] = MediaKind.Music,
        ["titre"] = MediaKind.Music,
        ["podcast"] = MediaKind.Podcast,
        ["episode"] = MediaKind.Podcast,
        ["épisode"] = MediaKind.Podcast,
        ["audiobook"] = MediaKind.Audiobook,
        ["book"] = MediaKind.Audiobook,
        ["livre audio"] = MediaKind.Audiobook,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for what is no music, podcast or audiobook, such as a film.</summary>
    public static MediaKind? Of(string word) => Words.TryGetValue(NameKey.Of(word), out var kind) ? kind : null;
}
