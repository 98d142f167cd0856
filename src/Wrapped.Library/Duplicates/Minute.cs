using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>Judges the rows of one UTC minute after another: no rule but that of the impossible repeats looks further.</summary>
internal sealed class Minute(ImpossibleRepeats repeats, AccountTwins twins)
{
    private const long Length = 60_000;

    private readonly List<Candidate> _rows = [];

    /// <summary>When the minute of a stated time begins.</summary>
    public static long Of(long statedAt) => statedAt - (((statedAt % Length) + Length) % Length);

    public bool Holds(Candidate row) => _rows.Count == 0 || Of(_rows[0].StatedAt) == Of(row.StatedAt);

    public void Add(Candidate row) => _rows.Add(row);

    /// <summary>Gives every row its mark, calls <paramref name="changed"/> for those that bore another, and leaves the minute empty.</summary>
    public void Judge(Action<Candidate> changed)
    {
        _rows.Sort(Candidate.ByContent);
        var account = false;
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            row.Mark = i > 0 && row.IsSameRowAs(_rows[i - 1]) ? DuplicateReason.SameRow : DuplicateReason.None;
            account |= row.Source == Source.SpotifyAccount;
            if (row.Source == Source.SpotifyExtended && row.Counts)
                MarkRepeat(row);
        }

        if (account)
            twins.Mark(_rows);
        foreach (var row in _rows)
        {
            if (row.Mark != row.Before)
                changed(row);
        }

        _rows.Clear();
    }

    private void MarkRepeat(Candidate row)
    {
        if (repeats.IsImpossible(row))
            row.Mark = DuplicateReason.ImpossibleRepeat;
        else
            repeats.Keep(row);
    }
}
