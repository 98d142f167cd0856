using System.Globalization;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Days;

namespace Wrapped.Cards;

/// <summary>A leaf torn from the calendar: the day with the most minutes, beside the day that is usual.</summary>
internal sealed class BiggestDayCard(Recap recap, Wording words, Typography type) : Card
{
    private static readonly Rgba Ground = Palette.Violet;

    private readonly BiggestDay _day = recap.BiggestDay!;

    public override string Slug => "biggest-day";

    public override string Title => words["day.title"];

    public override string Description => $"{Title}: {Weekday}, {words.DayOf(recap, _day.Date)}. {words.Duration(_day.Ms)}. {Times}.";

    public override IReadOnlyList<string> Questions => ["biggest-day", "minutes"];

    private string Weekday => words.Weekday((int)_day.Date.DayOfWeek);

    // The foot of the leaf: the weekday, and the year where the recap tells of several.
    private string Leaf => recap.Range.From.Year == recap.Range.To.Year ? Wording.Capital(Weekday) : $"{Wording.Capital(Weekday)}, {_day.Date.Year.ToString(CultureInfo.InvariantCulture)}";

    // The usual day is the middle one of those with music.
    private long Usual => recap.Time.ByDay.Where(ms => ms > 0).Order().ElementAt(recap.Time.ByDay.Count(ms => ms > 0) / 2);

    private string Times => words.Say("day.times", words.Tenths((decimal)_day.Ms / Math.Max(1, Usual)));

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Paper);
        using (canvas.Group("enter-2"))
            DrawLeaf(canvas, Box.At(safe.Left, safe.Top + 120, safe.Width, 640));
        DrawBars(canvas, new(safe.Left, safe.Top + 836, safe.Right, safe.Bottom - 96));
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawLeaf(Canvas canvas, Box leaf)
    {
        canvas.Fill(Shapes.RoundRectangle(leaf, 36), Palette.Paper);
        canvas.Fill(Shapes.RoundRectangle(leaf with { Bottom = leaf.Top + 130 }, 36), Palette.Orange);
        canvas.Fill(Shapes.Rectangle(new(leaf.Left, leaf.Top + 80, leaf.Right, leaf.Top + 130)), Palette.Orange);
        var middle = (leaf.Left + leaf.Right) / 2;
        canvas.Write(Setting.Fit(Wording.Capital(words.Month(_day.Date.Month)), type.Display, 66, leaf.Width - 80, 34, -1.5f), middle, leaf.Top + 88, Palette.Ink, Side.Centre);
        var number = TextShaper.Line(_day.Date.Day.ToString(CultureInfo.InvariantCulture), type.Display, 420, -18);
        canvas.Write(number, middle, leaf.Top + 338 - ((number.Ink.Top + number.Ink.Bottom) / 2), Palette.Ink, Side.Centre);
        canvas.Write(Setting.Fit(Leaf, type.Strong, 46, leaf.Width - 80, 28), middle, leaf.Bottom - 48, Palette.Ink, Side.Centre);
    }

    private void DrawBars(Canvas canvas, Box box)
    {
        canvas.Write(Setting.Fit(words.Duration(_day.Ms), type.Display, 104, box.Width, 50, -3), box.Left, box.Top + 76, Palette.Paper);
        canvas.Write(Setting.Fit(Times, type.Strong, 40, box.Width, 28), box.Left, box.Top + 138, Palette.Paper);
        using (canvas.Group("enter-3"))
            canvas.Fill(Shapes.RoundRectangle(Box.At(box.Left, box.Top + 184, box.Width, 56), 28), Palette.Yellow);
        using (canvas.Group("enter-4"))
        {
            canvas.Fill(Shapes.RoundRectangle(Box.At(box.Left, box.Top + 262, MathF.Max(56, box.Width * Usual / Math.Max(1, _day.Ms)), 56), 28), Palette.Paper.Fade(0.55f));
            canvas.Write(Setting.Fit($"{words["day.usual"]}, {words.Duration(Usual)}", type.Text, 34, box.Width, 26), box.Left, box.Top + 368, Palette.Paper);
        }
    }
}
