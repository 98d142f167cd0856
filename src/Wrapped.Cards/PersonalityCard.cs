using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Portrait;

namespace Wrapped.Cards;

/// <summary>Four sliders with the share that was measured and the mark where it tips; the side it leans to in large type.</summary>
internal sealed class PersonalityCard(Recap recap, Wording words, Typography type) : Card
{
    private static readonly Rgba Ground = Rgba.Hex("#1B1035");
    private static readonly Rgba[] Accents = [Palette.Orange, Palette.Lime, Palette.Pink, Palette.Yellow];

    private readonly Personality _personality = recap.Personality!;

    public override string Slug => "personality";

    public override string Title => words["personality.title"];

    public override string Description => $"{Title}: {string.Join("; ", Axes().Select(axis => $"{Leaning(axis)}, {Share(axis)}"))}.";

    public override IReadOnlyList<string> Questions => ["personality"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Medium, words["personality.lead"]).Draw(canvas, frame, type, Palette.Paper);
        var axes = Axes();
        var (top, bottom) = (safe.Top + 176, safe.Bottom - 76);
        var step = (bottom - top) / axes.Length;
        for (var i = 0; i < axes.Length; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawAxis(canvas, Box.At(safe.Left, top + (i * step), safe.Width, step), axes[i], Accents[i]);
        }
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawAxis(Canvas canvas, Box row, (string Key, Axis Axis) axis, Rgba accent)
    {
        var lean = Setting.Fit(Leaning(axis), type.Display, 104, row.Width, 50, -3.5f);
        canvas.Write(lean, row.Left, row.Top + 118, accent);
        canvas.Write(Setting.Fit(Share(axis), type.Strong, 33, row.Width, 24), row.Left, row.Top + 176, Palette.Paper);
        var bar = Box.At(row.Left, row.Top + 204, row.Width, 30);
        canvas.Fill(Shapes.RoundRectangle(bar, 15), Palette.Paper.Fade(0.16f));
        canvas.Fill(Shapes.RoundRectangle(bar with { Right = bar.Left + MathF.Max(30, bar.Width * (float)axis.Axis.Share) }, 15), accent);
        var mark = bar.Left + (bar.Width * (float)axis.Axis.From);
        canvas.Fill(Shapes.RoundRectangle(new(mark - 4, bar.Top - 12, mark + 4, bar.Bottom + 12), 4), Palette.Paper);
    }

    private (string Key, Axis Axis)[] Axes() =>
        [("explorer", _personality.Explorer), ("repeater", _personality.Repeater), ("steady", _personality.Steady), ("night", _personality.Night)];

    private string Leaning((string Key, Axis Axis) axis) => words[$"personality.{axis.Key}.{(axis.Axis.Leans ? "yes" : "no")}"];

    private string Share((string Key, Axis Axis) axis) => $"{words.Percent(axis.Axis.Share)} {words[$"personality.{axis.Key}.share"]}";
}
