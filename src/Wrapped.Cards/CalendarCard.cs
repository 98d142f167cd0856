using System.Numerics;
using NodaTime;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

/// <summary>Every day of the range on the leaves of a calendar, glowing by its minutes; the biggest has a ring.</summary>
internal sealed class CalendarCard(Recap recap, Wording words, Typography type) : Card
{
    /// <summary>With fewer days with music it is a nearly empty sheet.</summary>
    public const int LeastDays = 10;

    /// <summary>A longer range has more days than a card has room for.</summary>
    public const int MostDays = 366;

    // Most days are much shorter than the biggest: what one day in twenty has is as bright as can be.
    private const float Bright = 0.95f;

    private const float LabelHeight = 40;

    private static readonly Rgba Ground = Rgba.Hex("#160A14");

    private readonly IReadOnlyList<DateRange> _months = recap.Range.Months();
    private readonly long _most = Full(recap.Time.ByDay);
    private readonly int _last = recap.Time.ByDay.Index().Last(day => day.Item > 0).Index;

    public override string Slug => "calendar";

    public override string Title => words["calendar.title"];

    public override string Description => $"{Title}, {words.Range(recap)}: {Days}. {string.Join("; ", _months.Select(month => $"{words.Month(month.From.Month)}, {words.Count("count.minutes", Wording.WholeMinutes(Ms(month)))}"))}. {Biggest}.";

    public override IReadOnlyList<string> Questions => ["calendar", "biggest-day"];

    private string Days => words.Count("calendar.days", recap.DaysWithMusic);

    private string Biggest => words.Say("calendar.biggest", words.DayOf(recap, recap.BiggestDay!.Date), words.Duration(recap.BiggestDay.Ms));

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Paper);
        using (canvas.Group("enter-2"))
            canvas.Write(Setting.Fit(Days, type.Display, 108, safe.Width, 40, -4), safe.Left, safe.Top + 178, Heat.Embers.Of(0.8f));
        DrawMonths(canvas, new(safe.Left, safe.Top + 226, safe.Right, safe.Bottom - 132));
        using (canvas.Group("enter-5"))
            DrawKey(canvas, Box.At(safe.Left, safe.Bottom - 110, safe.Width, 40));
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    // In as many columns as leave the fields largest.
    private void DrawMonths(Canvas canvas, Box box)
    {
        var (columns, field) = Enumerable.Range(1, 4).Select(columns => (columns, Field: Field(box, columns))).MaxBy(layout => layout.Field.X * layout.Field.Y);
        var (width, height) = (field.X * 7, box.Height / Rows(columns));
        var gap = columns == 1 ? 0 : (box.Width - (columns * width)) / (columns - 1);
        foreach (var (place, month) in _months.Index())
        {
            using var _ = canvas.Group($"enter-{3 + (place * 2 / _months.Count)}");
            DrawMonth(canvas, Box.At(box.Left + (place % columns * (width + gap)), box.Top + (place / columns * height), width, height), field, month);
        }
    }

    private void DrawMonth(Canvas canvas, Box box, Vector2 field, DateRange month)
    {
        canvas.Write(Setting.Fit(Wording.Capital(words.Month(month.From.Month)), type.Strong, 28, box.Width, 22), box.Left, box.Top + 24, Palette.Paper.Fade(0.85f));
        var first = (int)new LocalDate(month.From.Year, month.From.Month, 1).DayOfWeek - 1;
        for (var day = month.From; day <= month.To; day = day.PlusDays(1))
        {
            var (week, weekday) = int.DivRem(first + day.Day - 1, 7);
            DrawDay(canvas, Box.At(box.Left + (weekday * field.X), box.Top + LabelHeight + (week * field.Y), field.X, field.Y).Inset(field.Y * 0.06f), Period.DaysBetween(recap.Range.From, day));
        }
    }

    // A day to come is a dot.
    private void DrawDay(Canvas canvas, Box field, int day)
    {
        var (ms, corner) = (recap.Time.ByDay[day], field.Height * 0.22f);
        if (day > _last)
        {
            canvas.Fill(Shapes.Circle(new Vector2(field.Left + field.Right, field.Top + field.Bottom) / 2, field.Height * 0.1f), Palette.Paper.Fade(0.3f));
            return;
        }
        if (recap.Range.From.PlusDays(day) == recap.BiggestDay!.Date)
        {
            canvas.Fill(Shapes.RoundRectangle(field.Inset(-field.Height * 0.18f), corner * 1.5f), Palette.Paper);
            canvas.Fill(Shapes.RoundRectangle(field.Inset(-field.Height * 0.07f), corner * 1.2f), Ground);
        }
        canvas.Fill(Shapes.RoundRectangle(field, corner), ms > 0 ? Heat.Embers.Of((float)ms / _most) : Palette.Paper.Fade(0.1f));
    }

    private void DrawKey(Canvas canvas, Box row)
    {
        const float Side = 26;
        var (x, middle) = (row.Right, row.Top + (row.Height / 2));
        var more = Setting.Fit(words["calendar.more"], type.Text, 28, 120, 22);
        canvas.Write(more, x, middle + 10, Palette.Paper, Type.Side.Right);
        x -= more.Ink.Width + 16;
        for (var step = Heat.Embers.Steps.Count - 1; step >= 0; step--)
            canvas.Fill(Shapes.RoundRectangle(Box.At(x -= Side + 5, middle - (Side / 2), Side, Side), 6), Heat.Embers.Steps[step]);
        var less = Setting.Fit(words["calendar.less"], type.Text, 28, 120, 22);
        canvas.Write(less, x - 16, middle + 10, Palette.Paper, Type.Side.Right);
        var room = x - 16 - less.Ink.Width - 30 - row.Left - 44;
        canvas.Fill(Shapes.RoundRectangle(Box.At(row.Left, middle - 15, 30, 30), 9), Palette.Paper);
        canvas.Fill(Shapes.RoundRectangle(Box.At(row.Left + 4, middle - 11, 22, 22), 6), Ground);
        canvas.Write(Setting.Fit(Biggest, type.Strong, 28, room, 20), row.Left + 44, middle + 10, Palette.Paper);
    }

    // As large as the room allows, and at most a little wider than high.
    private Vector2 Field(Box box, int columns)
    {
        var height = ((box.Height / Rows(columns)) - LabelHeight - 12) / Weeks;
        var width = (box.Width - (44 * (columns - 1))) / columns / 7;
        return new(MathF.Min(width, height * 1.2f), MathF.Min(height, width));
    }

    private int Rows(int columns) => (_months.Count + columns - 1) / columns;

    // A month touches up to six weeks, and one alone no more than it does.
    private int Weeks => _months.Max(month => ((int)new LocalDate(month.From.Year, month.From.Month, 1).DayOfWeek - 1 + month.To.Day + 6) / 7);

    private long Ms(DateRange month) => recap.Time.ByDay.Skip(Period.DaysBetween(recap.Range.From, month.From)).Take(month.Days).Sum();

    private static long Full(IReadOnlyList<long> byDay)
    {
        long[] heard = [.. byDay.Where(ms => ms > 0).Order()];
        return heard[(int)((heard.Length - 1) * Bright)];
    }
}
