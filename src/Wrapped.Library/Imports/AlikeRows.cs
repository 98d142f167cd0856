using Wrapped.Imports;

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
        if (!Any)
            Any = _seen.Count >= MostRemembered || !_seen.Add(HashOf(row, recording));
    }

    // A day's sum is the same however long it says that it was: length is left out, and rows that only differ in it count as alike.
    private static long HashOf(ListenedRow row, long recording) =>
        unchecked((((row.StatedAt.ToUnixTimeMilliseconds() * -0x61C8864680B583EBL) ^ recording) * 31) + ((long)row.Source << 32) + row.Repeat);
}
