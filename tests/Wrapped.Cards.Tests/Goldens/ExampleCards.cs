using System.Globalization;
using NodaTime;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Raster;
using Wrapped.Example;
using Wrapped.Recaps;

namespace Wrapped.Cards.Goldens;

/// <summary>The cards of the invented listener's year, drawn at a part of their size.</summary>
internal static class ExampleCards
{
    private static readonly FontShelf Fonts = FontShelf.Open(FontFolder.Path);
    private static readonly Recap Year = Recap.Of(ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]));

    public static IReadOnlyList<Card> In(string language) => Story.Of(Year, new CultureInfo(language), Fonts);

    /// <summary>The card as it is posted, <paramref name="times"/> smaller: each pixel is the mean of a square.</summary>
    public static Pixels Draw(Card card, int times)
    {
        var canvas = new RasterCanvas(Frame.Story.Width, Frame.Story.Height);
        card.Draw(canvas, Frame.Story);
        var small = new Pixels(canvas.Width / times, canvas.Height / times);
        for (var i = 0; i < small.Data.Length; i++)
            small.Data[i] = Mean(canvas.Pixels, Math.DivRem(i, small.Width), times);
        return small;
    }

    private static uint Mean(Pixels picture, (int Y, int X) place, int times)
    {
        var parts = new uint[4];
        for (var y = place.Y * times; y < (place.Y + 1) * times; y++)
        {
            foreach (var pixel in picture.Row(y).Slice(place.X * times, times))
            {
                for (var part = 0; part < 4; part++)
                    parts[part] += pixel >> (8 * part) & 255;
            }
        }

        var (all, mean) = ((uint)(times * times), 0u);
        for (var part = 0; part < 4; part++)
            mean |= (parts[part] + (all / 2)) / all << (8 * part);
        return mean;
    }
}
