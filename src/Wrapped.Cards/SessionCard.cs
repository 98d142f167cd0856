using System.Globalization;
using System.Numerics;
using NodaTime;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Days;

namespace Wrapped.Cards;

/// <summary>A record whose groove is as long as the session was: the longest listening without a pause.</summary>
internal sealed class SessionCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Radius = 400;

    private static readonly Rgba Ground = Palette.Orange;

    private readonly LongestSession _session = recap.LongestSession!;

    public override string Slug => "session";

    public override string Title => words["session.title"];

    public override string Description => $"{Title}: {words.Duration(_session.LengthMs)}. {When}. {Counts}.";

    public override IReadOnlyList<string> Questions => ["longest-session"];

    private string When => words.Say("session.line", words.DayOf(recap, _session.From.Date), Clock(_session.From), Clock(_session.To));

    private string Counts => string.Join(", ", words.Count("count.plays", _session.Plays), words.Count("session.songs", _session.Songs));

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Medium).Draw(canvas, frame, type, Palette.Ink);
        DrawRecord(canvas, new((safe.Left + safe.Right) / 2, safe.Top + 560));
        using (canvas.Group("enter-4"))
        {
            canvas.Write(Setting.Fit(words.Duration(_session.LengthMs), type.Display, 132, safe.Width, 60, -4), safe.Left, safe.Bottom - 226, Palette.Ink);
            canvas.Write(Setting.Fit(When, type.Strong, 38, safe.Width, 26), safe.Left, safe.Bottom - 156, Palette.Ink);
            canvas.Write(Setting.Fit(Counts, type.Text, 36, safe.Width, 26), safe.Left, safe.Bottom - 104, Palette.Ink);
        }
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawRecord(Canvas canvas, Vector2 centre)
    {
        using (canvas.Group("enter-2"))
        {
            canvas.Fill(Shapes.Circle(centre, Radius), Palette.Ink);
            for (var ring = 1; ring <= 9; ring++)
                canvas.Fill(Ring(centre, 150 + (ring * 26), 2.2f), Rgba.White.Fade(0.13f));
            canvas.Fill(Shapes.Circle(centre, 148), Palette.Yellow);
            canvas.Fill(Shapes.Circle(centre, 14), Palette.Orange);
        }

        // Once round the dial for twelve hours, from the hour at which it began.
        using var _ = canvas.Group("enter-3");
        var from = (_session.From.Hour + (_session.From.Minute / 60f)) / 12 * MathF.Tau;
        var length = Math.Min(1, _session.LengthMs / (12 * 3_600_000f)) * MathF.Tau;
        canvas.Fill(Arc(centre, Radius - 62, 44, from, length), Palette.Lime);
        canvas.Write(TextShaper.Line(Clock(_session.From), type.Display, 52, -1.5f), centre.X, centre.Y - 46, Palette.Ink, Side.Centre);
        canvas.Write(TextShaper.Line(Clock(_session.To), type.Display, 52, -1.5f), centre.X, centre.Y + 84, Palette.Ink, Side.Centre);
    }

    private static Path Ring(Vector2 centre, float radius, float width) => Arc(centre, radius, width, 0, MathF.Tau);

    // A band of a circle, in short straight steps that no eye tells from a curve.
    private static Path Arc(Vector2 centre, float radius, float width, float from, float length)
    {
        const int Steps = 180;
        var path = new Path();
        for (var step = 0; step <= Steps; step++)
        {
            var at = centre + (Along(from + (length * step / Steps)) * (radius + (width / 2)));
            _ = step == 0 ? path.MoveTo(at) : path.LineTo(at);
        }
        for (var step = Steps; step >= 0; step--)
            path.LineTo(centre + (Along(from + (length * step / Steps)) * (radius - (width / 2))));
        return path.Close();
    }

    private static Vector2 Along(float angle) => new(MathF.Sin(angle), -MathF.Cos(angle));

    private static string Clock(LocalDateTime at) => at.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture);
}
