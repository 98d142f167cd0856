using System.Runtime.InteropServices;

namespace Wrapped.Plays;

/// <summary>Plays as one stretch of memory, for those who go over all of them.</summary>
internal static class PlaySpan
{
    /// <summary>A copy only where they do not lie in one stretch.</summary>
    public static ReadOnlySpan<Play> Of(IReadOnlyList<Play> plays) => plays switch
    {
        Play[] array => array,
        List<Play> list => CollectionsMarshal.AsSpan(list),
        _ => plays.ToArray(),
    };
}
