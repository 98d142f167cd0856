using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Drawing.Text.Paragraphs;
using Wrapped.Recaps;
using Wrapped.Recaps.Lists;

namespace Wrapped.Cards;

/// <summary>A stacked poster: five bands, and names as large as their bands.</summary>
internal sealed class TopArtistsCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Padding = 30;
    private const float Column = 206;
    private const float LeastInk = 70;
    private const float LeastSize = 44;

    // A name this many times as wide as high is broken in two.
    private const float Long = 6;

    private static readonly Rgba[] Bands = [Palette.Orange, Palette.Yellow, Palette.Sand, Palette.Violet, Palette.Green];

    // How large a name may be beside the others: the first leads.
    private static readonly float[] Weights = [1.7f, 1.32f, 1.12f, 0.98f, 0.9f];

    private readonly TopArtist[] _artists = [.. recap.TopArtists.Take(Bands.Length)];

    public override string Slug => "top-artists";

    public override string Title => words["artists.title"];

    public override string Description =>
        $"{Title}, {words.Range(recap)}: {string.Join("; ", _artists.Select((artist, i) => words.Say("list", i + 1, $"{artist.Name}, {words.Count("count.minutes", Wording.WholeMinutes(artist.Ms))}")))}.";

    public override IReadOnlyList<string> Questions => ["top-artists"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var (top, bottom) = (safe.Top + 172, safe.Bottom - 72);
        canvas.Fill(new SolidPaint(Bands[0]));
        var heading = Palette.On(Bands[0]);
        using (canvas.Group("enter-1"))
        {
            canvas.Write(Setting.Fit(words["artists.first"], type.Display, 84, 600, 40, -2.5f), safe.Left, safe.Top + 64, heading);
            canvas.Write(Setting.Fit(words["artists.second"], type.Display, 84, 600, 40, -2.5f), safe.Left, safe.Top + 144, heading);
            canvas.Write(Setting.Fit(words.Range(recap), type.Display, 84, safe.Width / 2, 32, -2.5f), safe.Right, safe.Top + 144, heading, Side.Right);
        }
        var names = Names(safe.Width - Column, bottom - top);
        var slack = (bottom - top - names.Sum(name => Height(name.Height))) / names.Length;
        for (var (i, y) = (0, top); i < names.Length; i++)
        {
            var last = i == names.Length - 1;
            var next = last ? bottom : MathF.Round(y + Height(names[i].Height) + slack);
            DrawBand(canvas, frame, i, names[i], y, next, last);
            y = next;
        }
        Brand.Draw(canvas, frame, type, Palette.On(Bands[names.Length - 1]));
    }

    private static float Height(float ink) => (2 * Padding) + MathF.Max(LeastInk, ink);

    private void DrawBand(Canvas canvas, Frame frame, int place, Paragraph name, float top, float bottom, bool last)
    {
        var colour = Palette.On(Bands[place]);
        if (place > 0)
            canvas.Fill(Shapes.Rectangle(new(0, top, frame.Width, last ? frame.Height : bottom)), Bands[place]);
        var ink = top + ((bottom - top - name.Height) / 2);
        var baseline = ink + MathF.Max(name.LastBaseline, LeastInk);
        using (canvas.Group($"enter-{place + 2}"))
        {
            canvas.Write(name, frame.Safe.Left + 3, ink, colour);
            canvas.Write(TextShaper.Line(words.Whole(Wording.WholeMinutes(_artists[place].Ms)), type.Display, 50, -1), frame.Safe.Right, baseline - 38, colour, Side.Right);
            canvas.Write(TextShaper.Line(words["minutes.unit"], type.Strong, 27), frame.Safe.Right, baseline - 2, colour, Side.Right);
        }
    }

    // The one size factor with which all bands together fill the height, found by halving.
    private Paragraph[] Names(float width, float height)
    {
        var atHundred = Array.ConvertAll(_artists, artist => AtHundred(artist.Name.ToUpperInvariant()));
        var (small, large) = (0.2f, 12f);
        for (var i = 0; i < 30; i++)
        {
            var middle = (small + large) / 2;
            if (atHundred.Select((name, place) => Height(name.Height * Size(name, place, middle, width) / 100)).Sum() > height)
                large = middle;
            else
                small = middle;
        }
        return [.. atHundred.Select((name, place) => Sized(name, Size(name, place, small, width), width))];
    }

    private static float Size(Paragraph atHundred, int place, float factor, float width) =>
        100 * MathF.Min(width / atHundred.Width, factor * Weights[place] * 100 / MathF.Max(LeastInk, atHundred.Height / MathF.Sqrt(atHundred.Lines.Count)));

    private Paragraph Sized(Paragraph atHundred, float size, float width) =>
        Paragraph.Stack([.. atHundred.Lines.Select(at => Setting.Fit(at.Line.Text, type.Poster, MathF.Max(size, LeastSize), width, LeastSize))], MathF.Max(size, LeastSize));

    // A long name stands larger on two lines: broken at the space that leaves the longer of them shortest.
    private Paragraph AtHundred(string name)
    {
        var line = TextShaper.Line(name, type.Poster, 100);
        if (line.Ink.Width < Long * line.Ink.Height)
            return Paragraph.Stack([line], 100);
        return name.Index().Where(letter => letter.Item == ' ')
            .Select(space => Paragraph.Stack([TextShaper.Line(name[..space.Index], type.Poster, 100), TextShaper.Line(name[(space.Index + 1)..], type.Poster, 100)], 100))
            .Where(block => block.Lines.All(part => !part.Line.Ink.IsEmpty))
            .MinBy(block => block.Width) ?? Paragraph.Stack([line], 100);
    }
}
