using System.Xml;
using Wrapped.Imports;
using Wrapped.Importers.Xlsx;

namespace Wrapped.Importers.Deezer;

/// <summary>The listening history in the workbook that Deezer sends, of either of the programs that it has been written with.</summary>
internal static class DeezerFormat
{
    /// <summary>Where the columns stand, if the sheet begins with the head of such a history.</summary>
    public static DeezerColumns? Recognise(SheetRows rows)
    {
        try
        {
            return rows.MoveNext() ? DeezerColumns.Of(rows.Cells) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The rows below the head.</summary>
    /// <exception cref="ExportRefusedException">The sheet breaks off.</exception>
    public static IEnumerable<SourceRow> Read(DeezerColumns columns, SheetRows rows, string file)
    {
        var reader = new DeezerRow(columns, rows);
        var seconds = new SharedSeconds();
        for (var number = 1L; MoveNext(rows, file); number++)
        {
            var row = reader.Read(new RowPlace(file, number));
            yield return row is ListenedRow listened ? seconds.Stacked(listened) : row;
        }
    }

    // Writers leave rows without any cell at the end.
    private static bool MoveNext(SheetRows rows, string file)
    {
        try
        {
            while (rows.MoveNext())
            {
                if (rows.HasCells)
                    return true;
            }

            return false;
        }
        catch (XmlException e)
        {
            throw new ExportRefusedException(ExportRefusal.CutShort, file, e);
        }
    }
}
