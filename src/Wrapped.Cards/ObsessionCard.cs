using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Repeats;

namespace Wrapped.Cards;

/// <summary>The week that belonged to one artist, their name again and again; below it the song that was on repeat.</summary>
internal sealed class ObsessionCard(Recap recap, Wording words, Typography type) : Card
{
    private const int Times = 6;

    private static readonly Rgba Ground = Rgba.Hex("#D6114A");

    private readonly Obsession _obsession = recap.Obsession!;

    public override string Slug => "obsession";

    public override string Title => words["obsession.title"];

    public override string Description => $"{Title}: {_obsession.Name}, {Share}, {Dates}.{(Repeat is { } repeat ? $" {words["obsession.repeat"]}: {repeat.Title}, {repeat.Artist}, {Plays(repeat)}." : "")}";

    public override IReadOnlyList<string> Questions => ["obsession", "on-repeat"];

    private OnRepeat? Repeat => recap.OnRepeat;

    private string Share => words.Say("obsession.share", words.Percent(_obsession.Share));

    private string Dates => words.Say("dates", words.DayOf(recap, _obsession.From), words.DayOf(recap, _obsession.To));

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Paper);
        DrawNames(canvas, new(safe.Left, safe.Top + 110, safe.Right, safe.Top + 790));
        using (canvas.Group("enter-7"))
        {
            canvas.Write(Setting.Fit(Share, type.Display, 84, safe.Width, 40, -3), safe.Left, safe.Top + 900, Palette.Paper);
            canvas.Write(Setting.Fit(Dates, type.Text, 38, safe.Width, 26), safe.Left, safe.Top + 958, Palette.Paper);
        }
        if (Repeat is { } repeat)
        {
            using (canvas.Group("enter-8"))
                DrawRepeat(canvas, new(safe.Left, safe.Top + 1000, safe.Right, safe.Bottom - 84), repeat);
        }
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    // Each line fainter than the one before, like an echo.
    private void DrawNames(Canvas canvas, Box box)
    {
        const float Gap = 14;
        var (step, size) = (box.Height / Times, 210f);
        var line = Setting.Fit(_obsession.Name, type.Poster, size, box.Width, 72);
        while (line.Ink.Height > step - Gap)
            line = Setting.Fit(_obsession.Name, type.Poster, size *= 0.94f, box.Width, MathF.Min(size, 72));
        step = MathF.Min(step, line.Ink.Height + (2 * Gap));
        for (var i = 0; i < Times; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                canvas.Write(line, box.Left, box.Top + ((i + 1) * step) - Gap - MathF.Max(0, line.Ink.Bottom), i == 0 ? Palette.Yellow : Palette.Yellow.Fade(0.72f - (i * 0.12f)));
        }
    }

    private void DrawRepeat(Canvas canvas, Box box, OnRepeat repeat)
    {
        canvas.Fill(Shapes.RoundRectangle(box, 32), Palette.Paper);
        var inside = box.Inset(36);
        canvas.Write(Setting.Fit(words["obsession.repeat"], type.Strong, 30, inside.Width, 24), inside.Left, inside.Top + 22, Palette.Ink.Fade(0.8f));
        canvas.Write(Setting.Fit(repeat.Title, type.Display, 56, inside.Width, 30, -1.5f), inside.Left, inside.Top + 92, Palette.Ink);
        canvas.Write(Setting.Fit($"{repeat.Artist}, {Plays(repeat)}", type.Text, 32, inside.Width, 24), inside.Left, inside.Top + 142, Palette.Ink);
    }

    private string Plays(OnRepeat repeat) => words.Say("obsession.plays", words.Whole(repeat.Plays));
}
