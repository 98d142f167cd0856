using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Estimates;
using Wrapped.Importers.Files;
using Wrapped.Importers.Scrobbles;
using Wrapped.Importers.Times;
using Wrapped.Importers.Tsv;

namespace Wrapped.Importers.Rockbox;

/// <summary>
/// The <c>.scrobbler.log</c> of Rockbox and other players (AUDIOSCROBBLER/1.0 and 1.1). By its rules a time is the start of a play; Rockbox itself writes the end.
/// Which of them a log holds, is told by its plays.
/// </summary>
internal sealed class RockboxFormat : ExportFormat
{
    public override bool Recognises(FileHead head) => head.Text.StartsWith("#AUDIOSCROBBLER/1."u8);

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var estimate = new UntilTheNext(Scrobble.Least);
        var isEnd = false;
        foreach (var (row, meaning) in Told(file))
        {
            isEnd = meaning == TimeMeaning.End;
            foreach (var settled in estimate.Add(row, row is ListenedRow play ? isEnd ? Backwards(play.StatedAt) : play.StatedAt : null))
                yield return Begun(settled, isEnd);
        }

        foreach (var settled in estimate.Settle())
            yield return Begun(settled, isEnd);
    }

    private static IEnumerable<(SourceRow Row, TimeMeaning Meaning)> Told(HistoryFile file)
    {
        var lines = new TsvRows(file);
        var line = new LogLine(lines, file);
        var times = new UntilKnown();
        while (lines.MoveNext())
        {
            if (line.IsRemark())
            {
                lines.PassOver();
                continue;
            }

            var row = line.Read(new RowPlace(file.Name, lines.Number));
            var lasted = row is ListenedRow { MsPlayed: > 0, Context.Skipped: not true } play ? (play.StatedAt, Duration.FromMilliseconds(play.MsPlayed)) : ((Instant, Duration)?)null;
            foreach (var settled in times.Add(row, lasted))
                yield return settled;
        }

        foreach (var settled in times.Settle())
            yield return settled;
    }

    // What lasted until the next began, lasted since the one before it ended where time runs the other way.
    private static Instant Backwards(Instant at) => NodaConstants.UnixEpoch - (at - NodaConstants.UnixEpoch);

    private static SourceRow Begun(SourceRow row, bool isEnd) =>
        row is ListenedRow play && isEnd ? play with { StartedAt = play.StartedAt - Duration.FromMilliseconds(play.MsPlayed) } : row;
}
