namespace Wrapped.Library.Duplicates;

/// <summary>
/// Finds listenings that cannot have been: the same recording, for the same time, ending sooner after the one before it than it takes to play.
/// Rows come in the order of their stated time; each is held against the last row that was kept.
/// </summary>
internal sealed class ImpossibleRepeats
{
    private const int LeastToForget = 10_000;

    private readonly Dictionary<(long Recording, long MsPlayed), long> _lastKept = [];
    private int _forgetAt = LeastToForget;

    /// <summary>How long after a row of <paramref name="msPlayed"/> the same cannot end again, in milliseconds: a little less than it takes, and at least 2 s.</summary>
    public static long ReachOf(long msPlayed) => Math.Max(2_000, msPlayed - 3_000);

    public bool IsImpossible(Candidate row) =>
        row.MsPlayed > 0
        && _lastKept.TryGetValue((row.RecordingId, row.MsPlayed), out var last)
        && row.StatedAt - last < ReachOf(row.MsPlayed);

    public void Keep(Candidate row)
    {
        if (row.MsPlayed <= 0)
            return;
        if (_lastKept.Count >= _forgetAt)
            ForgetBefore(row.StatedAt);
        _lastKept[(row.RecordingId, row.MsPlayed)] = row.StatedAt;
    }

    private void ForgetBefore(long now)
    {
        foreach (var (key, last) in _lastKept)
        {
            if (now - last >= ReachOf(key.MsPlayed))
                _lastKept.Remove(key);
        }

        _forgetAt = Math.Max(LeastToForget, 2 * _lastKept.Count);
    }
}
