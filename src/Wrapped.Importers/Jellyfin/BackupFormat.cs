using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Tsv;

namespace Wrapped.Importers.Jellyfin;

/// <summary>The backup of Playback Reporting, a plugin of Jellyfin and Emby: lines without a head, their fields between tabs. Emby's have some more fields.</summary>
internal sealed class BackupFormat : ExportFormat
{
    private const int Noted = 0, Listener = 1, Kind = 3, Name = 4, Client = 6, Played = 8, Paused = 9, Fields = 9, MostFields = 12;
    private const int MostLines = 20;

    public override bool Recognises(FileHead head)
    {
        var text = head.Text;
        var (lines, fitting) = (0, 0);
        while (lines < MostLines && !text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            if (end < 0 && !head.IsWhole)
                break;
            lines++;
            fitting += Fits(end < 0 ? text : text[..end]) ? 1 : 0;
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return lines > 0 && fitting * 10 >= lines * 8;
    }

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var lines = new TsvRows(file);
        var listener = new OnlyListener(file.Name);
        while (lines.MoveNext())
            yield return Row(new RowPlace(file.Name, lines.Number), lines, listener, file);
    }

    private static SourceRow Row(RowPlace place, TsvRows line, OnlyListener listener, HistoryFile file)
    {
        if (line.Failure is { } failure)
            return new FailedRow(place, failure);
        if (line.Count is < Fields or > MostFields)
            return new FailedRow(place, FailReason.UnexpectedShape);
        if (!line.IsUtf8)
            return new FailedRow(place, FailReason.Malformed);
        var paused = line.Count > Fields ? TableValue.Whole(line.Bytes(Paused)) : null;
        var row = Playback.Row(place, line.Bytes(Noted), line.Text(Kind), line.Text(Name), TableValue.Whole(line.Bytes(Played)), paused, line.Text(Client), file);
        if (row is ListenedRow)
            listener.Meet(line.Text(Listener));
        return row;
    }

    private static bool Fits(ReadOnlySpan<byte> line)
    {
        var tabs = line.Count((byte)'\t') + 1;
        return tabs is >= Fields and <= MostFields && TableValue.Moment(line[..line.IndexOf((byte)'\t')]) is not null;
    }
}
