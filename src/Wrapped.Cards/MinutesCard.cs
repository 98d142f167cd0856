using System.Numerics;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Strokes;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

/// <summary>The year as a sun: every ray is a day, the longer the more minutes (by their square root, so that one great day does not dwarf the year).</summary>
internal sealed class MinutesCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Inner = 276;
    private const float Outer = 470;

    private static readonly Pen Ray = new(2.9f) { Cap = Cap.Round };

    private static readonly MeshPaint Night = new(
        Rgba.Hex("#0B0618"),
        Rgba.Hex("#0B0A22"),
        [
            new(new(60, 160), 608, Rgba.Hex("#6422C8", 0.60f)),
            new(new(1040, 560), 594, Rgba.Hex("#0B5FB0", 0.50f)),
            new(new(540, 830), 467, Rgba.Hex("#C21E8A", 0.34f)),
            new(new(80, 1420), 608, Rgba.Hex("#B0127A", 0.42f)),
            new(new(1020, 1800), 792, Rgba.Hex("#3A22B8", 0.60f)),
        ]);

    // Round the year and back to where it began.
    private static readonly Stop[] Seasons =
        [new(0, Rgba.Hex("#FFD56B")), new(0.2f, Rgba.Hex("#FF7A59")), new(0.42f, Rgba.Hex("#FF3D81")), new(0.62f, Rgba.Hex("#B14CFF")), new(0.82f, Rgba.Hex("#4CC9F0")), new(1, Rgba.Hex("#FFD56B"))];

    private string Lead => recap.Range.Kind == RangeKind.Year ? words.Say("minutes.subtitle.year", words.Range(recap)) : words["minutes.subtitle.any"];

    private string? Estimated => recap.Music.EstimatedMs * 100 < recap.Music.Ms || recap.Music.Ms == 0 ? null : words.Say("minutes.estimated", words.Percent((decimal)recap.Music.EstimatedMs / recap.Music.Ms));

    private long Minutes => Wording.WholeMinutes(recap.Music.Ms);

    public override string Slug => "minutes";

    public override string Title => words["minutes.title"];

    public override string Description => $"{words.Count("count.minutes", Minutes)}, {words.Range(recap)}. {string.Join("; ", Facts().Select(fact => $"{fact.Figure} {fact.Label}").Prepend(Estimated).Where(fact => fact is not null))}.";

    public override IReadOnlyList<string> Questions => ["minutes", "biggest-day", "longest-streak"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var centre = new Vector2(frame.Width / 2f, safe.Top + 608);
        canvas.Fill(Night);
        new Heading(Title, Heading.Small, Lead).Draw(canvas, frame, type, Rgba.White, Side.Centre);
        DrawSun(canvas, centre);
        using (canvas.Group("enter-3"))
        {
            canvas.Write(Setting.Fit(words.Whole(Minutes), type.Display, 124, 2 * Inner - 206, 40, -4), centre.X, centre.Y + 28, Rgba.White, Side.Centre);
            canvas.Write(TextShaper.Line(words["minutes.unit"], type.Strong, 36), centre.X, centre.Y + 82, Rgba.White.Fade(0.78f), Side.Centre);
            if (Estimated is { } estimated)
                canvas.Write(Setting.Fit(estimated, type.Text, 27, Inner, 20), centre.X, centre.Y + 126, Rgba.White.Fade(0.78f), Side.Centre);
        }
        DrawFacts(canvas, Box.At(safe.Left, safe.Bottom - 238, safe.Width, 160));
        Brand.Draw(canvas, frame, type, Rgba.White.Fade(0.9f), words.Range(recap));
    }

    private void DrawSun(Canvas canvas, Vector2 centre)
    {
        var rays = Rays(centre);

        // Light blends with the ground, so it stands in no group: a group that moves blends only with itself.
        Glow.Draw(canvas, rays.Select(ray => (ray.Shape, (Paint)new SolidPaint(ray.Colour))), 84);
        using var _ = canvas.Group("enter-2");
        foreach (var (shape, colour) in rays)
            canvas.Fill(shape, colour);
        for (var month = 1; month <= 12 && recap.Range.Kind == RangeKind.Year; month++)
        {
            var at = centre + (Along((month - 0.5f) / 12) * 238);
            canvas.Write(TextShaper.Line(words.ShortMonth(month).TrimEnd('.').ToUpperInvariant(), type.Strong, 26), at.X, at.Y + 9, Rgba.White.Fade(0.72f), Side.Centre);
        }
    }

    private (Path Shape, Rgba Colour)[] Rays(Vector2 centre)
    {
        var days = recap.Time.ByDay;
        var most = Math.Max(1, days.Max());
        var rays = new (Path, Rgba)[days.Count];
        for (var day = 0; day < days.Count; day++)
        {
            var share = (day + 0.5f) / days.Count;
            var along = Along(share);
            var length = MathF.Max(3, (Outer - Inner) * MathF.Sqrt(days[day] / (float)most));
            rays[day] = (StrokeOutline.Of(new Path().MoveTo(centre + (along * Inner)).LineTo(centre + (along * (Inner + length))), Ray), Season(share));
        }
        return rays;
    }

    private void DrawFacts(Canvas canvas, Box row)
    {
        var facts = Facts();
        var width = (row.Width - 40) / 3;
        for (var i = 0; i < facts.Count; i++)
        {
            var chip = Box.At(row.Left + (i * (width + 20)), row.Top, width, row.Height);
            using (canvas.Group($"enter-{i + 4}"))
            {
                var glass = Shapes.RoundRectangle(chip, 34);
                canvas.Fill(glass, Rgba.White.Fade(0.11f));
                canvas.Fill(glass, new LinearPaint(new(0, chip.Top), new(0, chip.Bottom), [new(0, Rgba.White.Fade(0.10f)), new(0.5f, Rgba.White.Fade(0))]));
                canvas.Write(Setting.Fit(facts[i].Figure, type.Display, 52, width - 56, 30, -1), chip.Left + 28, chip.Top + 78, Rgba.White);
                canvas.Write(Setting.Fit(facts[i].Label, type.Text, 28, width - 50, 22), chip.Left + 28, chip.Top + 126, Rgba.White.Fade(0.85f));
            }
        }
    }

    private List<(string Figure, string Label)> Facts()
    {
        var facts = new List<(string, string)> { (words.Tenths(recap.Music.Ms / 86_400_000m), words["minutes.days"]) };
        if (recap.BiggestDay is { } day)
            facts.Add((words.DayAndShortMonth(day.Date), words["minutes.biggest-day"]));
        if (recap.LongestStreak is { } streak)
            facts.Add((words.Whole(streak.Days), words.Count("minutes.streak", streak.Days)));
        return facts;
    }

    private static Vector2 Along(float shareOfYear)
    {
        var (sin, cos) = MathF.SinCos(shareOfYear * MathF.Tau);
        return new(sin, -cos);
    }

    private static Rgba Season(float share)
    {
        var next = 1;
        while (Seasons[next].At < share)
            next++;
        return Seasons[next - 1].Colour.Mix(Seasons[next].Colour, (share - Seasons[next - 1].At) / (Seasons[next].At - Seasons[next - 1].At));
    }
}
