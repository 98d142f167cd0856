using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

/// <summary>The year, as large as the card.</summary>
internal sealed class OpeningCard(Recap recap, Wording words, Typography type) : Card
{
    private static readonly Rgba[] Stripes = [Palette.Yellow, Palette.Sand, Palette.Violet, Palette.Green];

    public override string Slug => "opening";

    public override string Title => words.ForRange(recap, "opening.title");

    public override string Description => $"{Title}: {words.Range(recap)}. {Sums}.";

    private bool IsYear => recap.Range.Kind == RangeKind.Year;

    private string Sums => string.Join(", ", words.Count("count.minutes", Wording.WholeMinutes(recap.Music.Ms)), words.Count("count.artists", recap.Breadth.Artists));

    public override IReadOnlyList<string> Questions => ["minutes", "breadth"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var (ground, safe) = (Palette.Orange, frame.Safe);
        var ink = Palette.On(ground);
        canvas.Fill(new SolidPaint(ground));
        var name = words.Range(recap);
        string[] halves = IsYear ? [name[..2], name[2..]] : [];
        var top = safe.Top + 150;
        var height = (safe.Bottom - 140 - top - 36) / 2;

        DrawStripes(canvas, frame, top + height);
        using (canvas.Group("enter-1"))
            canvas.Write(Setting.Fit(Title, type.Display, 104, safe.Width, 40, -3), safe.Left, safe.Top + 86, ink);
        for (var i = 0; i < halves.Length; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawNumerals(canvas, halves[i], Box.At(safe.Left, top + (i * (height + 36)), safe.Width, height), ink);
        }
        if (!IsYear)
        {
            using (canvas.Group("enter-2"))
                canvas.Write(Setting.Fill(name, type.Display, safe.Width, (2 * height) + 36, 300, 60, -0.04f), safe.Left, top, ink);
        }
        using (canvas.Group("enter-4"))
        {
            canvas.Write(Setting.Fit(Sums, type.Strong, 38, safe.Width, 26), safe.Left + 2, safe.Bottom - 76, Palette.On(Stripes[^1]));
            Brand.Draw(canvas, frame, type, Palette.On(Stripes[^1]));
        }
    }

    // As large as the box, by their ink.
    private void DrawNumerals(Canvas canvas, string numerals, Box box, Rgba ink)
    {
        var line = TextShaper.Line(numerals, type.Display, 100, -5);
        var size = 100 * MathF.Min(box.Height / line.Ink.Height, box.Width / line.Ink.Width);
        var fitted = TextShaper.Line(numerals, type.Display, size, -0.05f * size);
        canvas.Write(fitted, box.Left, box.Bottom - fitted.Ink.Bottom, ink);
    }

    private static void DrawStripes(Canvas canvas, Frame frame, float from)
    {
        var step = (frame.Safe.Bottom - 130 - from) / Stripes.Length;
        for (var i = 0; i < Stripes.Length; i++)
            canvas.Fill(Shapes.Rectangle(new(0, from + (i * step), frame.Width, frame.Height)), Stripes[i]);
    }
}
