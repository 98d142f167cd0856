using Wrapped.Cards;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Web.Stories;

/// <summary>A kind of file that every card is given as, under its address with that extension.</summary>
public sealed record PictureFormat(string Extension, string MediaType, Func<Card, FontShelf, byte[]> Draw)
{
    /// <summary>The whole card, 1080 by 1920, to post.</summary>
    public static PictureFormat Png { get; } = new("png", "image/png", (card, _) => CardPicture.Png(card, Frame.Story));

    /// <summary>What a link to the card shows, 1200 by 630.</summary>
    public static PictureFormat Link { get; } = new("jpg", "image/jpeg", LinkPicture.Jpeg);

    public static IReadOnlyList<PictureFormat> All { get; } = [Png, Link];

    /// <summary>The one that the request asks for.</summary>
    public static PictureFormat Of(HttpContext context) => context.GetEndpoint()!.Metadata.GetRequiredMetadata<PictureFormat>();
}
