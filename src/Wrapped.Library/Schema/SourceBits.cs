using Wrapped.Plays;

namespace Wrapped.Library.Schema;

/// <summary>Sources as an import stores them: a bit for each number.</summary>
internal static class SourceBits
{
    public const long OfSpotify = (1L << (int)Source.SpotifyExtended) | (1L << (int)Source.SpotifyAccount);

    public static long Of(Source source) => 1L << (int)source;

    /// <summary>By their numbers, ascending.</summary>
    public static IReadOnlyList<Source> Of(long bits) => [.. Enumerable.Range(0, 63).Where(bit => (bits & (1L << bit)) != 0).Select(bit => (Source)bit)];
}
