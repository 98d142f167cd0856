using System.Text;
using NodaTime;
using Wrapped.Library;
using Wrapped.Recaps.Json;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Stories;

/// <summary>GET /{days}/recap.json: the numbers behind a story, in the shape of docs/recap.md, the same as <c>wrapped recap --json</c>.</summary>
public static class RecapFile
{
    public static async Task<IResult> GetAsync(string days, HttpContext context, StoryShelf shelf, PlayLibrary library, IClock clock)
    {
        var listener = context.Owner();
        if (await shelf.CountedAsync(listener, days, context.RequestAborted) is not { } recap)
            return Results.NotFound();
        var imports = await library.ImportsAsync(listener.Id, context.RequestAborted);
        return Results.Text(RecapJson.Write(recap, ImportReport.Sum(imports), listener.Zones.At(clock.GetCurrentInstant()).Date), "application/json", Encoding.UTF8);
    }
}
