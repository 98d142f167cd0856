using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Effects;
using Wrapped.Recaps;
using Wrapped.Recaps.Lists;

namespace Wrapped.Cards;

/// <summary>Families of genres as overprinted circles on cream paper, some of them in halftone, each with the genre in it that tells most; it says how much of the year it knows.</summary>
internal sealed class GenresCard(Recap recap, Wording words, Typography type) : Card
{
    // So light that ink reads on any two of them, printed over one another: 4.5 to 1 or better (WCAG 2.1, 1.4.3).
    private static readonly Rgba[] Inks =
        [Rgba.Hex("#FF9CBD"), Rgba.Hex("#FFD84A"), Rgba.Hex("#9CC6FF"), Rgba.Hex("#6BE6B9"), Rgba.Hex("#FFB57D"), Rgba.Hex("#D3BAFF")];

    // Of what the circles tell together; in a smaller one nothing could be read.
    private const decimal LeastShare = 0.03m;

    private readonly TopFamily[] _families = [.. Told(recap.Genres.Families.Take(Inks.Length).ToList())];

    public override string Slug => "genres";

    public override string Title => words["genres.title"];

    public override string Description => $"{Title}, {words.Range(recap)}: {string.Join("; ", _families.Select(Sentence))}. {Coverage}.";

    private string Coverage => words.Say("genres.coverage", words.Percent(recap.Genres.Coverage));

    public override IReadOnlyList<string> Questions => ["genres"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Palette.Cream));
        using (canvas.Group("enter-1"))
        {
            canvas.Write(Setting.Fit(words["genres.mostly"], type.Serif, 96, 560, 60, -2), safe.Left, safe.Top + 74, Palette.Ink);
            canvas.Write(Setting.Fit(words.Range(recap), type.Strong, 44, safe.Width / 3, 24), safe.Right, safe.Top + 74, Palette.Ink, Side.Right);
            canvas.Write(Setting.Fill(words.Genre(_families[0].Name), type.SerifItalic, safe.Width, 216, 168, 64, -0.025f), safe.Left, safe.Top + 116, Palette.Ink);
        }
        var bubbles = GenreBubbles.Of([.. _families.Select(family => (float)family.Ms)], new(safe.Left - 20, safe.Top + 356, safe.Right + 20, safe.Bottom - 92));

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

    private static IEnumerable<TopFamily> Told(List<TopFamily> families) => families.Where(family => family.Ms >= LeastShare * families.Sum(one => one.Ms));

    // Every third is printed as dots over a tint of its ink.
    private static void DrawBubble(Canvas canvas, (Vector2 Centre, float Radius) bubble, int place)
    {
        var circle = Shapes.Circle(bubble.Centre, bubble.Radius);
        var inDots = IsInDots(place);
        canvas.Fill(circle, inDots ? Inks[place].Fade(0.55f) : Inks[place], Blend.Multiply);
        if (inDots)
            Halftone.Draw(canvas, circle, Inks[place].Fade(0.7f), 15, 20 + (17 * place), 0.25f, 0.8f, Blend.Multiply);
    }

    private void DrawLabel(Canvas canvas, (Vector2 Centre, float Radius)[] bubbles, int place)
    {
        var (label, at) = LabelOf(bubbles, place, _families[place].Genre is { } genre && bubbles[place].Radius > 120 ? words.Genre(genre) : null);

        // Dots would run into the letters.
        if (IsInDots(place))
        {
            using var inside = canvas.Clip(Shapes.Circle(bubbles[place].Centre, bubbles[place].Radius));
            canvas.Fill(Shapes.RoundRectangle(label.At(at).Inset(-16), 28), Palette.Cream.Mix(Inks[place], 0.55f));
        }
        label.Write(canvas, at, Palette.Ink);
    }

    // Where no other circle covers it: somewhat smaller, and at last without the genre, where there is no room.
    private (GenreLabel Label, Vector2 At) LabelOf((Vector2 Centre, float Radius)[] bubbles, int place, string? genre)
    {
        var largest = Math.Clamp(bubbles[place].Radius * 0.30f, 32, 84);
        foreach (var smaller in (float[])[1, 0.88f, 0.76f])
        {
            var (label, at, fits) = LabelOf(bubbles, place, genre, largest * smaller);
            if (fits)
                return (label, at);
        }
        var (plain, middle, _) = LabelOf(bubbles, place, null, largest);
        return (plain, middle);
    }

    private (GenreLabel Label, Vector2 At, bool Fits) LabelOf((Vector2 Centre, float Radius)[] bubbles, int place, string? genre, float size)
    {
        var label = GenreLabel.Of(words.Genre(_families[place].Name), words.Percent(Share(_families[place])), genre, size, GenreBubbles.Quiet(place, bubbles, size * 2.4f).Room, type);
        var (at, room) = GenreBubbles.Quiet(place, bubbles, label.Height);
        return (label, at, label.Width <= room);
    }

    private string Sentence(TopFamily family) => family.Genre is { } genre
        ? words.Say("genres.family", words.Genre(family.Name), words.Percent(Share(family)), words.Genre(genre))
        : $"{words.Genre(family.Name)}, {words.Percent(Share(family))}";

    private static bool IsInDots(int place) => place % 3 == 2;

    private decimal Share(TopFamily family) => (decimal)family.Ms / Math.Max(1, recap.Music.Ms);
}
