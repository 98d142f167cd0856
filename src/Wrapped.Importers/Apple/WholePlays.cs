using Wrapped.Imports;

namespace Wrapped.Importers.Apple;

/// <summary>Puts together the stretches of a play that was paused, in files of either order of time. The first of its rows becomes the play, the others are its continuation.</summary>
internal sealed class WholePlays
{
    private const int MostWaiting = 10_000;

    private readonly List<SourceRow> _waiting = [];
    private Segment? _play;

    /// <summary>Takes the next row of the file, and gives back the rows that it settles, in their order.</summary>
    public IEnumerable<SourceRow> Add(SourceRow row, Segment? segment)
    {
        if (segment is null)
        {
            _waiting.Add(row);
            return _play is null || _waiting.Count > MostWaiting ? Settle() : [];
        }

        if (_play is not null && Joined(_play, segment) is { } longer)
        {
            _play = longer;
            _waiting.Add(new SkippedRow(row.Place, SkipReason.Continuation));
            return [];
        }

        var settled = Settle();
        _play = segment;
        _waiting.Add(row);
        return settled;
    }

    /// <summary>Gives back what has waited.</summary>
    public IReadOnlyList<SourceRow> Settle()
    {
        var rows = _waiting.ToArray();
        _waiting.Clear();
        if (_play is not null)
            rows[0] = _play.Row;
        _play = null;
        return rows;
    }

    private static Segment? Joined(Segment play, Segment other) =>
        play.GoesOnIn(other) ? play.With(other, play.Row.Place)
        : other.GoesOnIn(play) ? other.With(play, play.Row.Place)
        : null;
}
