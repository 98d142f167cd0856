using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;
using Wrapped.Cards;
using Wrapped.Web.Listeners;

namespace Wrapped.Web.Stories;

/// <summary>GET …/{card}.png: a card as a picture to post, 1080 by 1920; with <c>?download</c> as a file.</summary>
public static class CardPictures
{
    // A drawing keeps a core busy; more at once would only make all of them late.
    private static readonly SemaphoreSlim Easel = new(Environment.ProcessorCount);

    public static async Task<IResult> OfListenerAsync(string days, string card, HttpContext context, StoryTeller teller)
    {
        var cards = await teller.FindAsync(context.Owner(), days, context.RequestAborted);
        return await PictureAsync(cards, days, card, context, one => DrawAsync(one, context.RequestAborted));
    }

    // The example is the same for everybody, and the landing page shows all of it: each of its cards is drawn once.
    public static Task<IResult> OfExampleAsync(string card, HttpContext context, StoryTeller teller, IMemoryCache cache)
    {
        ArgumentNullException.ThrowIfNull(teller);
        return PictureAsync(teller.Example(), "example", card, context, one => cache.GetOrCreateAsync((one.Slug, CultureInfo.CurrentUICulture.Name), entry =>
        {
            entry.Size = 1;
            return DrawAsync(one, context.RequestAborted);
        })!);
    }

    private static async Task<IResult> PictureAsync(IReadOnlyList<Card>? cards, string prefix, string slug, HttpContext context, Func<Card, Task<byte[]>> draw)
    {
        var place = cards?.ToList().FindIndex(card => card.Slug == slug) ?? -1;
        if (cards is null || place < 0)
            return Results.NotFound();
        var png = await draw(cards[place]);
        context.Response.Headers.CacheControl = "private, no-cache";
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{place + 1:00}-{slug}.png");
        return Results.File(
            png,
            "image/png",
            context.Request.Query.ContainsKey("download") ? name : null,
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(png))[..32]}\""));
    }

    private static async Task<byte[]> DrawAsync(Card card, CancellationToken cancellationToken)
    {
        await Easel.WaitAsync(cancellationToken);
        try
        {
            return CardPicture.Png(card, Frame.Story);
        }
        finally
        {
            Easel.Release();
        }
    }
}
