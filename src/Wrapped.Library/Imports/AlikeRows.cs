using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Imports;

/// <summary>Whether two rows of an import may be the same: if none can, nobody has to look for them afterwards. It may be wrong only in saying that some may.</summary>
internal sealed class AlikeRows
{
    // 32 bytes each, at most.
    private const int MostRemembered = 2_000_000;

    private readonly HashSet<long> _seen = [];

    /// <summary>Whether some may be.</summary>
    public bool Any { get; private set; }

    public void Add(ListenedRow row, long recording)
    {
        // Spotify's rows are looked at afterwards in any case.
        if (!Any && row.Source is not (Source.SpotifyExtended or Source.SpotifyAccount))
            Any = _seen.Count >= MostRemembered || !_seen.Add(HashOf(row, recording));
    }

    // A day's sum is the same however long it says that it was: length is left out, and rows that only differ in it count as alike.
    // Both halves are seeded anew in each process, so that no file can be made to collide.
    private static long HashOf(ListenedRow row, long recording)
    {
        var statedAt = row.StatedAt.ToUnixTimeMilliseconds();
        return ((long)HashCode.Combine(statedAt, recording, row.Source, row.Repeat) << 32) | (uint)HashCode.Combine(recording, row.Repeat, statedAt, row.Source);
    }
}
