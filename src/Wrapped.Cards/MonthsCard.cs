using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;

namespace Wrapped.Cards;

/// <summary>Twelve columns that grow out of the foot of the card; the biggest month has its name above.</summary>
internal sealed class MonthsCard(Recap recap, Wording words, Typography type) : Card
{
    private static readonly Rgba Ground = Palette.Pink;
    private static readonly Rgba[] Columns = [Palette.Orange, Palette.Yellow, Palette.Sand, Palette.Violet, Palette.Green, Palette.Cobalt];

    private int Biggest => recap.Time.ByMonth.Index().MaxBy(month => month.Item).Index;

    private long BiggestMinutes => Wording.WholeMinutes(recap.Time.ByMonth[Biggest]);

    public override string Slug => "months";

    public override string Title => words["months.title"];

    public override string Description =>
        $"{Title}, {words.Range(recap)}: {words.Month(Biggest + 1)}. {string.Join("; ", recap.Time.ByMonth.Select((ms, i) => $"{words.Month(i + 1)}, {words.Count("count.minutes", Wording.WholeMinutes(ms))}"))}.";

    public override IReadOnlyList<string> Questions => ["time", "minutes"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        var name = words.Month(Biggest + 1);
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Ink);
        using (canvas.Group("enter-2"))
        {
            var line = Setting.Fit(Wording.Capital(name), type.Display, 236, safe.Width, 90, -9);
            canvas.Write(line, safe.Left, safe.Top + 96 + 190, Palette.Ink);
            canvas.Write(Setting.Fit(words.Count("count.minutes", BiggestMinutes), type.Strong, 46, safe.Width, 30), safe.Left, safe.Top + 390, Palette.Ink);
        }
        DrawColumns(canvas, frame);
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawColumns(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var (foot, highest) = (safe.Bottom - 130, safe.Top + 470);
        var step = safe.Width / 12;
        var most = Math.Max(1, recap.Time.ByMonth[Biggest]);
        for (var month = 0; month < 12; month++)
        {
            var height = (foot - highest) * recap.Time.ByMonth[month] / most;
            var column = Box.At(safe.Left + (month * step), foot - height, step - 8, height);
            using (canvas.Group("grow"))
                canvas.Fill(Shapes.RoundRectangle(column, 10), month == Biggest ? Palette.Ink : Columns[month % Columns.Length]);
            var label = TextShaper.Line(words.ShortMonth(month + 1)[..1].ToUpperInvariant(), month == Biggest ? type.Display : type.Strong, 32);
            canvas.Write(label, (column.Left + column.Right) / 2, foot + 46, Palette.Ink, Side.Centre);
        }
    }
}
