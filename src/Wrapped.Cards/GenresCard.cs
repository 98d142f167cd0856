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
        var inDots = place % 3 == 2;
        canvas.Fill(circle, inDots ? Inks[place].Fade(0.55f) : Inks[place], Blend.Multiply);
        if (inDots)
            Halftone.Draw(canvas, circle, Inks[place].Fade(0.9f), 15, 20 + (17 * place), 0.25f, 0.8f, Blend.Multiply);
    }

    private void DrawLabel(Canvas canvas, (Vector2 Centre, float Radius)[] bubbles, int place)
    {
        var (centre, radius) = bubbles[place];
        var away = GenreBubbles.Quiet(place, bubbles);
        var at = centre + away;
        var room = 2 * (MathF.Sqrt(MathF.Max(0, (radius * radius) - (away.Y * away.Y))) - MathF.Abs(away.X)) * 0.86f;
        var name = Setting.Fit(_genres[place].Name, type.Display, Math.Clamp(radius * 0.30f, 34, 84), MathF.Max(room, 90), 28, -1.5f);
        var size = name.Runs.Count == 0 ? 30 : name.Runs[0].Size;
        canvas.Write(name, at.X, at.Y + (size * 0.12f), Palette.Ink, Side.Centre);
        var small = MathF.Max(28, size * 0.52f);
        canvas.Write(TextShaper.Line(words.Percent(Share(_genres[place])), type.Strong, small), at.X, at.Y + (size * 0.22f) + small, Palette.Ink, Side.Centre);
    }

    private decimal Share(TopGenre genre) => (decimal)genre.Ms / Math.Max(1, recap.Music.Ms);
}
