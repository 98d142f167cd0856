using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Estimates;

namespace Wrapped.Importers.Youtube;

/// <summary>Makes rows of views. Holds back the first thousand until they tell the verb that stands around all titles.</summary>
internal sealed class Untangled(bool hasVerb)
{
    private const int Enough = 1000;

    // A view counts from the click, also of what was left at once.
    private readonly UntilTheNext _estimate = new(Duration.Zero);
    private readonly List<(RowPlace Place, View? View, FailReason? Failure)> _held = [];
    private Verb? _verb = hasVerb ? null : new("", "");

    /// <summary>Takes the next entry, or why it cannot be read, and gives back the rows that it settles, in their order.</summary>
    public IEnumerable<SourceRow> Add(RowPlace place, View? view, FailReason? failure)
    {
        if (_verb is not null)
            return Settled(place, view, failure);
        _held.Add((place, view, failure));
        return _held.Count < Enough ? [] : Release();
    }

    /// <summary>Gives back what has waited.</summary>
    public IEnumerable<SourceRow> Settle() => [.. Release(), .. _estimate.Settle()];

    private List<SourceRow> Release()
    {
        _verb ??= Verb.Of([.. _held.Where(held => held.View is { IsWatched: true, Title: not null }).Select(held => (held.View!.Title!, held.View.Url!))]);
        var rows = _held.SelectMany(held => Settled(held.Place, held.View, held.Failure)).ToList();
        _held.Clear();
        return rows;
    }

    private IEnumerable<SourceRow> Settled(RowPlace place, View? view, FailReason? failure)
    {
        var row = view is null ? new FailedRow(place, failure ?? FailReason.UnexpectedShape) : (view.Title is null ? view : view with { Title = _verb!.Strip(view.Title) }).ToRow(place);
        return _estimate.Add(row, view is { IsMoment: true } ? view.At : null);
    }
}
