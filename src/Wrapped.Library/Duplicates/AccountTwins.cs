using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>
/// Finds the account-data rows whose listening the extended history tells better. Both state the same end, one of them cut to the minute, and the same
/// time played; names may differ, since they are renamed between exports. Each extended row answers for one account row, of the same name if there is one.
/// </summary>
internal sealed class AccountTwins(TrackNames names)
{
    /// <summary>Marks the account rows of one UTC minute, given in the order of <see cref="Candidate.ByContent"/>.</summary>
    public void Mark(IReadOnlyList<Candidate> minute)
    {
        // A repeat that cannot have been is still what an account row may tell of; a row that stands twice is told of once.
        var told = minute.Where(row => row.Source == Source.SpotifyExtended && row.Mark != DuplicateReason.SameRow).ToLookup(row => row.MsPlayed);
        if (told.Count == 0)
            return;
        foreach (var telling in minute.Where(row => row.Source == Source.SpotifyAccount && row.Counts).GroupBy(row => row.MsPlayed).ToList())
            Mark([.. telling], [.. told[telling.Key]]);
    }

    private void Mark(List<Candidate> telling, List<Candidate> told)
    {
        if (told.Count < telling.Count)
            telling = Chosen(telling, told);
        foreach (var row in telling)
            row.Mark = DuplicateReason.ToldByExtended;
    }

    // The same names first, then whichever comes first in the order of names.
    private List<Candidate> Chosen(List<Candidate> telling, List<Candidate> told)
    {
        if (told.Count == 0)
            return [];
        var free = told.Select(row => names.Of(row.TrackId)).ToList();
        var (same, other) = (new List<Candidate>(), new List<Candidate>());
        foreach (var row in telling)
            (free.Remove(names.Of(row.TrackId)) ? same : other).Add(row);
        var byName = other.OrderBy(row => names.Of(row.TrackId).Title, StringComparer.Ordinal)
            .ThenBy(row => names.Of(row.TrackId).Artist, StringComparer.Ordinal)
            .ThenBy(row => row.Repeat);
        return [.. same, .. byName.Take(free.Count)];
    }
}
