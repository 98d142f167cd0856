using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Wrapped.Cards;

namespace Wrapped.Web.Stories;

/// <summary>A card as inline SVG: markup of our own canvas, which escapes every text in it, and the one markup that Razor does not encode.</summary>
public sealed class CardDrawing(Card card) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(CardPicture.Svg(card, Frame.Story));
    }
}
