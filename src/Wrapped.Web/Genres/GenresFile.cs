using System.Text;
using Wrapped.Importers.GenreTables;
using Wrapped.Library;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Genres;

/// <summary>GET /genres.csv: what the listener says that artists play, as <see cref="GenreCsv"/> writes and reads it.</summary>
public static class GenresFile
{
    public static async Task<IResult> GetAsync(HttpContext context, PlayLibrary library)
    {
        var own = await library.OwnGenresAsync(context.Owner().Id, context.RequestAborted);
        using var bytes = new MemoryStream();

        // With a byte order mark, without which spreadsheets read it as anything but UTF-8.
        await using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
            GenreCsv.Write(text, own);
        return Results.File(bytes.ToArray(), "text/csv; charset=utf-8", "wrapped-genres.csv");
    }
}
