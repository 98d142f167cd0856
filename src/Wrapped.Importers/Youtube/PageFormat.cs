using Wrapped.Imports;
using Wrapped.Importers.Files;
using Wrapped.Importers.GooglePlay;
using Wrapped.Importers.Html;

namespace Wrapped.Importers.Youtube;

/// <summary>The history of YouTube, YouTube Music and Google Play Music in a Google Takeout, as the page that it is unless one asks for JSON.</summary>
internal sealed class PageFormat : ExportFormat
{
    private static readonly byte[] Beginning = [.. "class=\"outer-cell"u8];

    public override bool Recognises(FileHead head) => WebPage.Recognise(head) && head.Text.IndexOf(Beginning) >= 0 && (head.Text.IndexOf(">YouTube"u8) >= 0 || Listened.IsIn(head.Text, ">"));

    public override IEnumerable<SourceRow> Read(HistoryFile file)
    {
        var cells = new HtmlCells(file.Content, Beginning, file.Limits.MaxRowBytes);
        var views = new Untangled(hasVerb: false);
        while (cells.MoveNext())
        {
            var (view, failure) = PageCell.Read(cells, file);
            foreach (var settled in views.Add(new RowPlace(file.Name, cells.Number), view, failure))
                yield return settled;
        }

        foreach (var settled in views.Settle())
            yield return settled;
    }
}
