using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers;

/// <summary>What a test expects of a row: a play as one line of a table, or why it is none.</summary>
internal sealed record Heard(string? StartedAt, string Artist, string Title, string? Album, double Seconds)
{
    public bool IsEstimated { get; init; }

    public TimePrecision Precision { get; init; }

    /// <summary>The rows as such lines; a row that is no play is its reason alone.</summary>
    public static IEnumerable<Heard> In(IEnumerable<SourceRow> rows) => rows.Select(Of);

    public static Heard No(SkipReason reason) => new(null, "skipped", reason.ToString(), null, 0);

    public static Heard No(FailReason reason) => new(null, "failed", reason.ToString(), null, 0);

    private static Heard Of(SourceRow row) => row switch
    {
        ListenedRow play => new(NodaTime.Text.InstantPattern.ExtendedIso.Format(play.StartedAt), play.Artist, play.Title, play.Album, play.MsPlayed / 1000.0) { IsEstimated = play.IsEstimated, Precision = play.Precision },
        SkippedRow skipped => No(skipped.Reason),
        FailedRow failed => No(failed.Reason),
        _ => throw new ArgumentException("A row of no history.", nameof(row)),
    };
}
