using System.Numerics;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Days;

namespace Wrapped.Cards;

/// <summary>A dial of 24 petals over the colours of a day's end; the peak hour shines.</summary>
internal sealed class ClockCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Inner = 168;
    private const float Outer = 428;

    private static readonly Stop[] Dusk =
        [new(0, Rgba.Hex("#0B1030")), new(0.34f, Rgba.Hex("#2A1B5C")), new(0.62f, Rgba.Hex("#8A2C6B")), new(0.84f, Rgba.Hex("#E8575A")), new(1, Rgba.Hex("#FFB36B"))];

    private static readonly Rgba Sun = Rgba.Hex("#FFE16B");

    private int Peak => recap.Time.ByHour.Index().MaxBy(hour => hour.Item).Index;

    public override string Slug => "clock";

    public override string Title => words["clock.title"];

    public override string Description =>
        $"{Title}, {words.Range(recap)}. {words["clock.peak"]}: {words.Hour(Peak)}. {string.Join("; ", Parts().Select(part => $"{words.Percent(part.Share)} {words[part.Key]} ({words[$"{part.Key}.hours"]})"))}.";

    public override IReadOnlyList<string> Questions => ["time", "minutes"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new LinearPaint(Vector2.Zero, new(0, frame.Height), Dusk));
        var middle = frame.Width / 2f;
        new Heading(Title, Heading.Medium, words.ForRange(recap, "clock.subtitle")).Draw(canvas, frame, type, Rgba.White, Side.Centre);
        DrawDial(canvas, new(middle, safe.Top + 612));
        DrawParts(canvas, Box.At(safe.Left, safe.Bottom - 220, safe.Width, 120));
        Brand.Draw(canvas, frame, type, Rgba.White, words.Range(recap));
    }

    private void DrawDial(Canvas canvas, Vector2 centre)
    {
        var most = Math.Max(1, recap.Time.ByHour[Peak]);
        for (var hour = 0; hour < 24; hour++)
        {
            var length = (Outer - Inner - 60) * recap.Time.ByHour[hour] / most;
            var petal = Petal(Inner, Inner + MathF.Max(6, length)).Transform(Matrix3x2.CreateRotation(Angle(hour)) * Matrix3x2.CreateTranslation(centre));
            using (canvas.Group("enter-2"))
            {
                canvas.Fill(Petal(Inner, Outer - 60).Transform(Matrix3x2.CreateRotation(Angle(hour)) * Matrix3x2.CreateTranslation(centre)), Rgba.White.Fade(0.07f));
                canvas.Fill(petal, hour == Peak ? Sun : Rgba.White.Fade(0.86f));
            }
            if (hour % 6 == 0)
            {
                var (sine, cosine) = MathF.SinCos(hour / 24f * MathF.Tau);
                var at = centre + (new Vector2(sine, -cosine) * Outer);
                canvas.Write(TextShaper.Line(words.Hour(hour), type.Strong, 30), at.X, at.Y + 11, Rgba.White.Fade(0.8f), Side.Centre);
            }
        }
        using (canvas.Group("enter-3"))
        {
            canvas.Write(TextShaper.Line(words.Hour(Peak), type.Display, 92, -3), centre.X, centre.Y + 18, Sun, Side.Centre);
            canvas.Write(Setting.Fit(words["clock.peak"], type.Strong, 32, 2 * Inner - 56, 26), centre.X, centre.Y + 66, Rgba.White, Side.Centre);
        }
    }

    private void DrawParts(Canvas canvas, Box row)
    {
        var parts = Parts();
        var width = (row.Width - 40) / parts.Length;
        for (var i = 0; i < parts.Length; i++)
        {
            using (canvas.Group($"enter-{i + 4}"))
            {
                var x = row.Left + (i * (width + 20));
                canvas.Write(TextShaper.Line(words.Percent(parts[i].Share), type.Display, 64, -2), x, row.Top + 32, Rgba.White);
                canvas.Write(Setting.Fit(words[parts[i].Key], type.Strong, 31, width, 24), x, row.Top + 78, Rgba.White);
                canvas.Write(Setting.Fit(words[$"{parts[i].Key}.hours"], type.Text, 27, width, 22), x, row.Top + 116, Rgba.White.Fade(0.9f));
            }
        }
    }

    private (string Key, decimal Share)[] Parts()
    {
        var all = Math.Max(1, recap.Music.Ms);
        var (morning, day) = (Sum(PartsOfDay.MorningFrom, PartsOfDay.AfternoonFrom), Sum(PartsOfDay.AfternoonFrom, PartsOfDay.NightFrom));

        // The last takes what rounding left, so that the three are a whole.
        return [("clock.morning", morning), ("clock.day", day), ("clock.night", Math.Max(0, 1 - morning - day))];

        decimal Sum(int from, int to) => decimal.Round((decimal)recap.Time.ByHour.Skip(from).Take(to - from).Sum() / all, 2, MidpointRounding.AwayFromZero);
    }

    private static float Angle(int hour) => (hour + 0.5f) / 24 * MathF.Tau;

    // Points up from the centre; 24 of them leave a hair between one another.
    private static Path Petal(float from, float to)
    {
        var half = MathF.PI / 24 * 0.8f;
        var (sin, cos) = MathF.SinCos(half);
        var bulge = 1 / MathF.Cos(half);
        return new Path()
            .MoveTo(new(-from * sin, -from * cos))
            .QuadTo(new(0, -from * bulge), new(from * sin, -from * cos))
            .LineTo(new(to * sin, -to * cos))
            .QuadTo(new(0, -to * bulge), new(-to * sin, -to * cos))
            .Close();
    }
}
