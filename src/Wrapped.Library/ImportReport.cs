using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library;

/// <summary>One uploaded file and what became of it.</summary>
/// <param name="Listener">Whose it is.</param>
/// <param name="Id">Its number among the imports of this listener.</param>
/// <param name="FileName">What the listener calls the file.</param>
/// <param name="Bytes">The size of the file as it was uploaded.</param>
/// <param name="ReservedAt">When it was announced.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Refusal">Why it was refused; null for every other state.</param>
/// <param name="Tally">What became of its rows; later imports and undos move rows between stored and duplicate. Of one that is staged, what its own rows say. Empty for all others.</param>
/// <param name="Files">The same for each history file inside it, in the order in which they were read.</param>
/// <param name="Sources">Which kinds of export it holds.</param>
/// <param name="FirstPlay">When its earliest listening began; null unless done or staged.</param>
/// <param name="LastPlay">When its latest listening began; null unless done or staged.</param>
public sealed record ImportReport(
    long Listener,
    long Id,
    string FileName,
    long Bytes,
    Instant ReservedAt,
    ImportState State,
    ExportRefusal? Refusal,
    ImportTally Tally,
    IReadOnlyList<ImportFileReport> Files,
    IReadOnlyList<Source> Sources,
    Instant? FirstPlay,
    Instant? LastPlay)
{
    /// <summary>Songs that its player only counted: they are no rows, and no year contains them.</summary>
    public CountedSongs Counted { get; init; } = CountedSongs.None;

    /// <summary>What became of all rows of those that are done.</summary>
    public static ImportTally Sum(IEnumerable<ImportReport> reports) =>
        reports.Where(report => report.State == ImportState.Done).Aggregate(ImportTally.Empty, (sum, report) => sum + report.Tally);
}
