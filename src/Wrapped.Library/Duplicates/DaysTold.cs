using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>
/// Apple tells its days in several files: play by play, as a sum for each song and day, and when each song was last played. Where a day is told by one of
/// them, those that say less of it are not asked, just as within one ZIP.
/// </summary>
internal sealed class DaysTold
{
    private const long Day = 24L * 60 * 60 * 1000;

    private readonly Dictionary<long, ToldRow> _activity = [];
    private readonly Dictionary<long, ToldRow> _daily = [];

    public DaysTold(IEnumerable<ToldRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Source == Source.AppleActivity)
                Keep(_activity, row);
            else if (row.Source == Source.AppleDaily)
                Keep(_daily, row);
        }
    }

    /// <summary>The first row of the source that tells the day of <paramref name="row"/> better; null where none does.</summary>
    public ToldRow? TellerOf(in ToldRow row) => row.Source switch
    {
        Source.AppleDaily => Find(_activity, row),
        Source.AppleRecent => Find(_activity, row) ?? Find(_daily, row),
        _ => null,
    };

    private static ToldRow? Find(Dictionary<long, ToldRow> days, in ToldRow row) => days.TryGetValue(DayOf(row), out var teller) ? teller : null;

    private static void Keep(Dictionary<long, ToldRow> days, in ToldRow row)
    {
        if (!days.TryGetValue(DayOf(row), out var first) || ToldRow.ByStart(row, first) < 0)
            days[DayOf(row)] = row;
    }

    // Sums state the listener's own day; plays the offset of the clock that it was on.
    private static long DayOf(in ToldRow row) => (long)Math.Floor((row.Source == Source.AppleDaily ? row.StatedAt : row.StartedAt + ((row.OffsetSeconds ?? 0) * 1_000L)) / (double)Day);
}
