using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Lists;

namespace Wrapped.Cards;

/// <summary>Genres as overprinted circles on cream paper, some of them in halftone; it says how much of the year it knows.</summary>
internal sealed class GenresCard(Recap recap, Wording words, Typography type) : Card
{
    private static readonly Rgba[] Inks =
        [Rgba.Hex("#FF6FA0"), Rgba.Hex("#FFCF33"), Rgba.Hex("#6BA4FF"), Rgba.Hex("#3FD6A0"), Rgba.Hex("#FF9A55"), Rgba.Hex("#BE97FF")];

    private readonly TopGenre[] _genres = [.. recap.Genres.Top.Take(Inks.Length)];

    public override string Slug => "genres";

    public override string Title => words["genres.title"];

    public override string Description => $"{Title}, {words.Range(recap)}: {string.Join("; ", _genres.Select(genre => $"{genre.Name}, {words.Percent(Share(genre))}"))}. {Coverage}.";

    private string Coverage => words.Say("genres.coverage", words.Percent(recap.Genres.Coverage));

    public override IReadOnlyList<string> Questions => ["genres"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Palette.Cream));
        using (canvas.Group("enter-1"))
        {
            canvas.Write(Setting.Fit(words["genres.first"], type.Serif, 150, 760, 60, -4), safe.Left, safe.Top + 112, Palette.Ink);
            canvas.Write(Setting.Fit(words["genres.second"], type.SerifItalic, 150, safe.Width, 60, -4), safe.Left, safe.Top + 240, Palette.Ink);
            canvas.Write(Setting.Fit(words.Range(recap), type.Strong, 44, safe.Width / 3, 24), safe.Right, safe.Top + 112, Palette.Ink, Side.Right);
        }
        var bubbles = GenreBubbles.Of([.. _genres.Select(genre => (float)genre.Ms)], new(safe.Left - 20, safe.Top + 292, safe.Right + 20, safe.Bottom - 96));

        // Inks blend with one another, so the circles stand in no group: a group that moves blends only with itself.
        for (var i = 0; i < bubbles.Length; i++)
            DrawBubble(canvas, bubbles[i], i);
        for (var i = 0; i < bubbles.Length; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawLabel(canvas, bubbles, i);
        }
        canvas.Write(Setting.Fit(Coverage, type.Text, 27, safe.Width - 260, 22), safe.Right, safe.Bottom - 14, Palette.Ink.Fade(0.75f), Side.Right);
        Grain.Draw(canvas, 7);
        Brand.Draw(canvas, frame, type, Palette.Ink);
    }

    // Every third is printed as dots over a tint of its ink.
    private static void DrawBubble(Canvas canvas, (Vector2 Centre, float Radius) bubble, int place)
    {
        var circle = Shapes.Circle(bubble.Centre, bubble.Radius);
        var inDots = IsInDots(place);
        canvas.Fill(circle, inDots ? Inks[place].Fade(0.55f) : Inks[place], Blend.Multiply);
        if (inDots)
            Halftone.Draw(canvas, circle, Inks[place].Fade(0.9f), 15, 20 + (17 * place), 0.25f, 0.8f, Blend.Multiply);
    }

    private void DrawLabel(Canvas canvas, (Vector2 Centre, float Radius)[] bubbles, int place)
    {
        var wanted = Math.Clamp(bubbles[place].Radius * 0.30f, 34, 84);
        var (at, room) = GenreBubbles.Quiet(place, bubbles, wanted * 1.9f);
        var name = Setting.Fill(_genres[place].Name, type.Display, MathF.Max(room - 28, 90), wanted * 1.7f, wanted, 26, -0.02f);
        var share = TextShaper.Line(words.Percent(Share(_genres[place])), type.Strong, MathF.Max(28, name.Size * 0.52f));
        var height = name.Height + 15 - share.Ink.Top;
        var top = at.Y - (height / 2);

        // Dots would run into the letters.
        if (IsInDots(place))
        {
            using var inside = canvas.Clip(Shapes.Circle(bubbles[place].Centre, bubbles[place].Radius));
            canvas.Fill(Shapes.RoundRectangle(new Box(at.X - (name.Width / 2), top, at.X + (name.Width / 2), top + height).Inset(-14), 26), Palette.Cream.Mix(Inks[place], 0.55f));
        }
        canvas.Write(name, at.X, top, Palette.Ink, Side.Centre);
        canvas.Write(share, at.X, top + height, Palette.Ink, Side.Centre);
    }

    private static bool IsInDots(int place) => place % 3 == 2;

    private decimal Share(TopGenre genre) => (decimal)genre.Ms / Math.Max(1, recap.Music.Ms);
}
