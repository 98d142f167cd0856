using Wrapped.Imports;
using Wrapped.Importers.Files;
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

    public override IEnumerable<SourceRow> Read(HistoryFile file) => SongsOfLengths.Settle(Rows(file));

    private static IEnumerable<SourceRow> Rows(HistoryFile file)
    {
        var lines = new TsvRows(file);
        var line = new LogLine(lines, file);
        while (lines.MoveNext())
        {
            if (line.IsRemark())
                lines.PassOver();
            else
                yield return line.Read(new RowPlace(file.Name, lines.Number));
        }
    }
}
