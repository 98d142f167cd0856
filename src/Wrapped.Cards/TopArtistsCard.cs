using System.Globalization;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;

namespace Wrapped.Cards;

/// <summary>A stacked poster: five bands, and names as large as their bands.</summary>
internal sealed class TopArtistsCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Padding = 30;
    private const float Column = 206;
    private const float LeastInk = 70;

    private static readonly Rgba[] Bands = [Palette.Orange, Palette.Yellow, Palette.Sand, Palette.Violet, Palette.Green];

    // How large a name may be beside the others: the first leads.
    private static readonly float[] Weights = [1.7f, 1.32f, 1.12f, 0.98f, 0.9f];

    private readonly TopArtist[] _artists = [.. recap.TopArtists.Take(Bands.Length)];

    public override string Slug => "top-artists";

    public override string Title => words["artists.title"];

    public override string Description =>
        $"{Title}, {recap.Year}: {string.Join("; ", _artists.Select((artist, i) => words.Say("list", i + 1, $"{artist.Name}, {words.Count("count.minutes", Wording.WholeMinutes(artist.Ms))}")))}.";

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var (top, bottom) = (safe.Top + 142, safe.Bottom - 72);
        canvas.Fill(new SolidPaint(Bands[0]));
        var heading = Palette.On(Bands[0]);
        using (canvas.Group("enter-1"))
        {
            canvas.Write(Setting.Fit(words["artists.first"], type.Display, 84, 600, 40, -2.5f), safe.Left, safe.Top + 36, heading);
            canvas.Write(Setting.Fit(words["artists.second"], type.Display, 84, 600, 40, -2.5f), safe.Left, safe.Top + 116, heading);
            canvas.Write(TextShaper.Line(recap.Year.ToString(CultureInfo.InvariantCulture), type.Display, 84, -2.5f), safe.Right, safe.Top + 116, heading, Side.Right);
        }
        var names = Names(safe.Width - Column, bottom - top);
        var slack = (bottom - top - names.Sum(Height)) / names.Length;
        for (var (i, y) = (0, top); i < names.Length; i++)
        {
            var next = i == names.Length - 1 ? bottom : MathF.Round(y + Height(names[i]) + slack);
            DrawBand(canvas, frame, i, names[i], y, next, last: i == names.Length - 1);
            y = next;
        }
        Brand.Draw(canvas, frame, type, Palette.On(Bands[names.Length - 1]));
    }

    private static float Height(TextLine name) => (2 * Padding) + MathF.Max(LeastInk, InkHeight(name));

    // From the baseline, or from below it where letters hang.
    private static float InkHeight(TextLine name) => MathF.Max(0, name.Ink.Bottom) - name.Ink.Top;

    private void DrawBand(Canvas canvas, Frame frame, int place, TextLine name, float top, float bottom, bool last)
    {
        var colour = Palette.On(Bands[place]);
        if (place > 0)
            canvas.Fill(Shapes.Rectangle(new(0, top, frame.Width, last ? frame.Height : bottom)), Bands[place]);
        var baseline = top + ((bottom - top - InkHeight(name)) / 2) - name.Ink.Top;
        using (canvas.Group($"enter-{place + 2}"))
        {
            canvas.Write(name, frame.Safe.Left + 3, baseline, colour);
            canvas.Write(TextShaper.Line(words.Whole(Wording.WholeMinutes(_artists[place].Ms)), type.Display, 50, -1), frame.Safe.Right, baseline - 38, colour, Side.Right);
            canvas.Write(TextShaper.Line(words["minutes.unit"], type.Strong, 27), frame.Safe.Right, baseline - 2, colour, Side.Right);
        }
    }

    // The one size factor with which all bands together fill the height, found by halving.
    private TextLine[] Names(float width, float height)
    {
        var atHundred = Array.ConvertAll(_artists, artist => TextShaper.Line(artist.Name.ToUpperInvariant(), type.Poster, 100));
        var (small, large) = (0.2f, 12f);
        for (var i = 0; i < 30; i++)
        {
            var middle = (small + large) / 2;
            if (atHundred.Select((name, place) => (2 * Padding) + MathF.Max(LeastInk, InkHeight(name) * Size(name, place, middle, width) / 100)).Sum() > height)
                large = middle;
            else
                small = middle;
        }
        return [.. atHundred.Select((name, place) => Setting.Fit(name.Text, type.Poster, Size(name, place, small, width), width, 44))];
    }

    private static float Size(TextLine atHundred, int place, float factor, float width) =>
        100 * MathF.Min(width / atHundred.Ink.Width, factor * Weights[place] * 100 / MathF.Max(LeastInk, InkHeight(atHundred)));
}
