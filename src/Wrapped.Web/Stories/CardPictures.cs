using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;
using Wrapped.Cards;
using Wrapped.Drawing.Fonts;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Stories;

/// <summary>GET …/{card}.png and …/{card}.jpg: a card in one of the formats (<see cref="PictureFormat"/>), all under the same rules; with <c>?download</c> as a file.</summary>
public static class CardPictures
{
    // A drawing keeps a core busy; more at once would only make all of them late.
    private static readonly SemaphoreSlim Easel = new(Environment.ProcessorCount);

    public static async Task<IResult> OfListenerAsync(string days, string card, HttpContext context, StoryTeller teller, FontShelf fonts)
    {
        var cards = await teller.FindAsync(context.Owner(), days, context.RequestAborted);
        return await PictureAsync(cards, days, card, context, (one, format) => DrawAsync(one, format, fonts, context.RequestAborted));
    }

    // The example is the same for everybody, and the landing page shows all of it: each of its cards is drawn once.
    public static Task<IResult> OfExampleAsync(string card, HttpContext context, StoryTeller teller, FontShelf fonts, IMemoryCache cache)
    {
        ArgumentNullException.ThrowIfNull(teller);
        return PictureAsync(teller.Example(), "example", card, context, (one, format) => cache.GetOrCreateAsync((one.Slug, CultureInfo.CurrentUICulture.Name, format.Extension), entry =>
        {
            entry.Size = 1;
            return DrawAsync(one, format, fonts, context.RequestAborted);
        })!);
    }

    private static async Task<IResult> PictureAsync(IReadOnlyList<Card>? cards, string prefix, string slug, HttpContext context, Func<Card, PictureFormat, Task<byte[]>> draw)
    {
        var place = cards?.ToList().FindIndex(card => card.Slug == slug) ?? -1;
        if (cards is null || place < 0)
            return Results.NotFound();
        var format = PictureFormat.Of(context);
        var file = await draw(cards[place], format);
        context.Response.Headers.CacheControl = "private, no-cache";
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{place + 1:00}-{slug}.{format.Extension}");
        return Results.File(
            file,
            format.MediaType,
            context.Request.Query.ContainsKey("download") ? name : null,
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))[..32]}\""));
    }

    private static async Task<byte[]> DrawAsync(Card card, PictureFormat format, FontShelf fonts, CancellationToken cancellationToken)
    {
        await Easel.WaitAsync(cancellationToken);
        try
        {
            return format.Draw(card, fonts);
        }
        finally
        {
            Easel.Release();
        }
    }
}
