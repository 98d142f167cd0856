using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Days;

namespace Wrapped.Cards;

/// <summary>The whole range as a calendar of dots, a row a month; the streak runs through it in one colour.</summary>
internal sealed class StreakCard(Recap recap, Wording words, Typography type) : Card
{
    /// <summary>A shorter one is nothing to tell.</summary>
    public const int LeastDays = 3;

    private static readonly Rgba Ground = Rgba.Hex("#06281F");
    private static readonly Rgba Run = Palette.Lime;

    private readonly LongestStreak _streak = recap.LongestStreak!;

    public override string Slug => "streak";

    public override string Title => words["streak.title"];

    public override string Description => $"{Title}: {words.Whole(_streak.Days)} {Unit}, {Dates}.";

    public override IReadOnlyList<string> Questions => ["longest-streak", "plays"];

    private string Unit => words.Count("streak.days", _streak.Days);

    private string Dates => words.Say("dates", words.DayOf(recap, _streak.From), words.DayOf(recap, _streak.To));

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Paper);
        using (canvas.Group("enter-2"))
        {
            var days = Setting.Fit(words.Whole(_streak.Days), type.Display, 380, safe.Width, 120, -18);
            canvas.Write(days, safe.Left, safe.Top + 108 - days.Ink.Top, Run);
            canvas.Write(Setting.Fit(Unit, type.Strong, 46, safe.Width, 30), safe.Left, safe.Top + 470, Palette.Paper);
            canvas.Write(Setting.Fit(Dates, type.Text, 36, safe.Width, 26), safe.Left, safe.Top + 526, Palette.Paper.Fade(0.8f));
        }
        DrawCalendar(canvas, new(safe.Left, safe.Top + 590, safe.Right, safe.Bottom - 84));
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawCalendar(Canvas canvas, Box box)
    {
        var months = (recap.Range.To.Year * 12) + recap.Range.To.Month - (recap.Range.From.Year * 12) - recap.Range.From.Month + 1;
        var (row, column) = (box.Height / months, (box.Width - 74) / 31);
        var radius = MathF.Min(row, column) * 0.36f;
        for (var place = 0; place < recap.Time.ByDay.Count; place++)
        {
            var day = recap.Range.From.PlusDays(place);
            var month = (day.Year * 12) + day.Month - (recap.Range.From.Year * 12) - recap.Range.From.Month;
            var centre = new System.Numerics.Vector2(box.Left + 74 + ((day.Day - 0.5f) * column), box.Top + ((month + 0.5f) * row));
            var isRun = _streak.From <= day && day <= _streak.To;
            using (canvas.Group(isRun ? "enter-4" : "enter-3"))
                canvas.Fill(Shapes.Circle(centre, isRun ? radius * 1.24f : radius), isRun ? Run : Palette.Paper.Fade(recap.Time.ByDay[place] > 0 ? 0.42f : 0.1f));
            if (day.Day == 1 || place == 0)
                canvas.Write(TextShaper.Line(words.ShortMonth(day.Month).TrimEnd('.'), type.Strong, 26), box.Left, centre.Y + 9, Palette.Paper.Fade(0.7f));
        }
    }
}
