using Wrapped.Imports;
using Wrapped.Names;

namespace Wrapped.Library.Duplicates;

/// <summary>
/// Finds what several services tell of one listening. Sources come from the richest to the poorest: each row answers for at most one row of every poorer source,
/// and what answers for nothing and is answered for by nothing counts. It depends on the rows alone, never on who came first.
/// </summary>
internal sealed class ToldTwice(IReadOnlyDictionary<long, SongNames> names, IReadOnlySet<RowContent> apart)
{
    /// <summary>Who is told by whom, among rows that count otherwise.</summary>
    public List<Telling> Find(IReadOnlyCollection<ToldRow> rows)
    {
        var (days, told) = (new DaysTold(rows), new List<Telling>());
        var free = new List<ToldRow>();
        foreach (var row in rows)
        {
            if (days.TellerOf(row) is { } teller)
                told.Add(new(row, teller, DuplicateReason.DayToldBetter, 100));
            else
                free.Add(row);
        }

        foreach (var song in free.GroupBy(row => names[row.TrackId].Title, StringComparer.Ordinal))
            told.AddRange(OfSong([.. song]));
        return told;
    }

    private IEnumerable<Telling> OfSong(List<ToldRow> rows)
    {
        if (rows.Count == 1 || rows.TrueForAll(row => Richness.Service(row.Source) == Richness.Service(rows[0].Source)))
            return [];
        rows.Sort((left, right) => ToldRow.ByStart(left, right));
        return Stretches(rows).SelectMany(OfStretch);
    }

    // Between two stretches no pair can be: so long ones, of years, are paired in little time.
    private static IEnumerable<List<ToldRow>> Stretches(List<ToldRow> rows)
    {
        var earliest = new long[rows.Count + 1];
        earliest[^1] = long.MaxValue;
        for (var i = rows.Count - 1; i >= 0; i--)
            earliest[i] = Math.Min(earliest[i + 1], rows[i].Earliest);
        var (from, latest) = (0, long.MinValue);
        for (var i = 0; i < rows.Count; i++)
        {
            latest = Math.Max(latest, rows[i].Latest);
            if (i + 1 < rows.Count && earliest[i + 1] - latest <= SameListening.Reach)
                continue;
            if (i > from)
                yield return rows[from..(i + 1)];
            (from, latest) = (i + 1, long.MinValue);
        }
    }

    private List<Telling> OfStretch(List<ToldRow> rows)
    {
        var (told, kept) = (new List<Telling>(), new List<ToldRow>());
        foreach (var source in rows.GroupBy(row => row.Source).OrderBy(source => Richness.Of(source.Key)))
        {
            var (mayBeTold, free) = (new List<ToldRow>(), new List<ToldRow>());
            foreach (var row in source)
                (apart.Contains(row.Content) ? free : mayBeTold).Add(row);
            var others = kept.FindAll(row => Richness.Service(row.Source) != Richness.Service(source.Key));
            var pairs = Pairing.Of(others.Count, mayBeTold.Count, (rich, poor) => Score(others[rich], mayBeTold[poor])).ToDictionary(pair => pair.Right);
            for (var i = 0; i < mayBeTold.Count; i++)
            {
                if (pairs.TryGetValue(i, out var pair))
                    told.Add(new(mayBeTold[i], others[pair.Left], DuplicateReason.ToldElsewhere, pair.Score));
                else
                    free.Add(mayBeTold[i]);
            }

            kept.AddRange(free);
            kept.Sort((left, right) => ToldRow.ByStart(left, right));
        }

        return told;
    }

    private int Score(in ToldRow rich, in ToldRow poor) => SameListening.Score(rich, names[rich.TrackId], poor, names[poor.TrackId]);
}
