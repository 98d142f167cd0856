using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;

namespace Wrapped.Cards;

/// <summary>A week as a sheet of print: seven columns of 24 hours, the darker the more minutes; the hour with the most has a frame.</summary>
internal sealed class WeekCard(Recap recap, Wording words, Typography type) : Card
{
    /// <summary>Fewer plays make no week.</summary>
    public const int LeastPlays = 100;

    /// <summary>Fewer days have each weekday too seldom.</summary>
    public const int LeastDays = 28;

    private const int Hours = 24;
    private const float Column = 92;
    private const float Gap = 6;

    private static readonly Rgba Ground = Palette.Paper;

    private readonly long _most = recap.Time.ByWeekdayAndHour.Max();

    public override string Slug => "week";

    public override string Title => words["week.title"];

    public override string Description => $"{Title}, {words.Range(recap)}: {Peak}, {words["week.lead"]}. {string.Join("; ", Enumerable.Range(0, 7).Select(day => $"{words.Weekday(day + 1)}, {words.Percent(Share(day))}"))}.";

    public override IReadOnlyList<string> Questions => ["week", "time", "minutes"];

    private int PeakField => recap.Time.ByWeekdayAndHour.Index().MaxBy(hour => hour.Item).Index;

    private string Peak => words.Say("week.peak", words.Weekday((PeakField / Hours) + 1), words.Hour(PeakField % Hours));

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Ink);
        using (canvas.Group("enter-2"))
        {
            canvas.Write(Setting.Fit(Peak, type.Display, 112, safe.Width, 40, -4), safe.Left, safe.Top + 182, Heat.Print.Of(0.62f));
            canvas.Write(Setting.Fit(words["week.lead"], type.Text, 36, safe.Width, 24), safe.Left, safe.Top + 240, Palette.Ink.Fade(0.85f));
        }
        DrawWeek(canvas, new(safe.Left + Column, safe.Top + 344, safe.Right, safe.Bottom - 140), safe.Left);
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawWeek(Canvas canvas, Box box, float left)
    {
        var (width, height) = ((box.Width + Gap) / 7, box.Height / Hours);
        using (canvas.Group("enter-3"))
        {
            for (var hour = 0; hour < Hours; hour += 3)
                canvas.Write(TextShaper.Line(words.Hour(hour), type.Strong, 26), left, box.Top + ((hour + 0.5f) * height) + 9, Palette.Ink.Fade(0.75f));
        }
        for (var day = 0; day < 7; day++)
        {
            using var _ = canvas.Group($"enter-{Math.Min(9, day + 3)}");
            var column = Box.At(box.Left + (day * width), box.Top, width - Gap, box.Height);
            var middle = (column.Left + column.Right) / 2;
            canvas.Write(Setting.Fit(words[$"weekday.short.{day + 1}"].TrimEnd('.'), type.Strong, 30, column.Width, 20), middle, box.Top - 22, Palette.Ink, Side.Centre);
            for (var hour = 0; hour < Hours; hour++)
                DrawField(canvas, Box.At(column.Left, box.Top + (hour * height), column.Width, height - Gap + 1), (day * Hours) + hour);
            canvas.Write(TextShaper.Line(words.Percent(Share(day)), type.Display, 32, -1), middle, box.Bottom + 42, Palette.Ink, Side.Centre);
        }
    }

    private void DrawField(Canvas canvas, Box field, int place)
    {
        if (place == PeakField)
        {
            canvas.Fill(Shapes.RoundRectangle(field.Inset(-6), 13), Palette.Ink);
            canvas.Fill(Shapes.RoundRectangle(field.Inset(-2), 9), Ground);
        }
        var ms = recap.Time.ByWeekdayAndHour[place];
        canvas.Fill(Shapes.RoundRectangle(field, 8), ms > 0 ? Heat.Print.Of(MathF.Sqrt((float)ms / _most)) : Palette.Ink.Fade(0.05f));
    }

    private decimal Share(int day) => (decimal)recap.Time.ByWeekday[day] / Math.Max(1, recap.Music.Ms);
}
