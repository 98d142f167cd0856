using NodaTime;
using Wrapped.Imports;

namespace Wrapped.Importers.Times;

/// <summary>Holds back the first rows of a file until they tell whether its times are starts or ends; then each row is passed on with what they told.</summary>
internal sealed class UntilKnown
{
    private const int Enough = 2_000;

    private readonly List<(SourceRow Row, (Instant, Duration)? Play)> _held = [];
    private TimeMeaning? _meaning;

    /// <summary>Takes the next row, and gives back those that it settles, in their order, each with what its time means.</summary>
    /// <param name="row">A row of the file.</param>
    /// <param name="play">When it was, as stated, and how long it lasted; null where one of them is unknown.</param>
    public IEnumerable<(SourceRow Row, TimeMeaning Meaning)> Add(SourceRow row, (Instant StatedAt, Duration Lasted)? play)
    {
        if (_meaning is { } known)
            return [(row, known)];
        _held.Add((row, play));
        return _held.Count < Enough ? [] : Settle();
    }

    /// <summary>Gives back what has waited.</summary>
    public IReadOnlyList<(SourceRow Row, TimeMeaning Meaning)> Settle()
    {
        var meaning = _meaning ??= StartOrEnd.Of(_held.Where(held => held.Play is not null).Select(held => held.Play!.Value)).Meaning;
        var settled = _held.ConvertAll(held => (held.Row, meaning));
        _held.Clear();
        return settled;
    }
}
