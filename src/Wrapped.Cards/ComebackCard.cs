using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Discoveries;

namespace Wrapped.Cards;

/// <summary>Who came back after the longest silence: two marks of time with the days between them.</summary>
internal sealed class ComebackCard(Recap recap, Wording words, Typography type) : Card
{
    private const int Most = 4;
    private const float Row = 66;

    private static readonly Rgba Ground = Palette.Cobalt;

    private readonly Comeback _comeback = recap.Comebacks[0];

    public override string Slug => "comeback";

    public override string Title => words["comeback.title"];

    public override string Description => $"{Title}: {string.Join("; ", recap.Comebacks.Select(back => $"{back.Name}, {Days(back)}, {Dates(back)}, {words.Count("comeback.plays", back.Plays)}"))}.";

    public override IReadOnlyList<string> Questions => ["comebacks"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Medium).Draw(canvas, frame, type, Palette.Paper);

        // The name has the room of those who are not there.
        var room = recap.Comebacks.Count > 1 ? 420f + (Row * (Most - Math.Min(Most, recap.Comebacks.Count))) : 700f;
        using (canvas.Group("enter-2"))
        {
            var name = Setting.Fill(_comeback.Name, type.Display, safe.Width, room, 250, 56, -0.035f);
            canvas.Write(name, safe.Left, safe.Top + 150 + ((room - name.Height) / 2), Palette.Yellow);
        }
        DrawSilence(canvas, new(safe.Left, safe.Top + 200 + room, safe.Right, safe.Top + 480 + room));
        DrawOthers(canvas, new(safe.Left, safe.Top + 540 + room, safe.Right, safe.Bottom - 84));
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawSilence(Canvas canvas, Box box)
    {
        var middle = box.Top + 40;
        using (canvas.Group("enter-3"))
        {
            for (var x = box.Left + 60; x < box.Right - 60; x += 34)
                canvas.Fill(Shapes.Circle(new Vector2(x, middle), 5), Palette.Paper.Fade(0.6f));
            canvas.Fill(Shapes.Circle(new Vector2(box.Left + 26, middle), 26), Palette.Paper);
            canvas.Fill(Shapes.Circle(new Vector2(box.Right - 26, middle), 26), Palette.Yellow);
        }
        using (canvas.Group("enter-4"))
        {
            canvas.Write(Setting.Fit(Days(_comeback), type.Display, 104, box.Width, 50, -3), box.Left, box.Top + 178, Palette.Paper);
            canvas.Write(Setting.Fit(Dates(_comeback), type.Text, 34, box.Width, 24), box.Left, box.Top + 234, Palette.Paper.Fade(0.92f));
            canvas.Write(Setting.Fit(words.Count("comeback.plays", _comeback.Plays), type.Strong, 36, box.Width, 26), box.Left, box.Top + 284, Palette.Paper);
        }
    }

    private void DrawOthers(Canvas canvas, Box box)
    {
        if (recap.Comebacks.Count < 2)
            return;
        using var _ = canvas.Group("enter-5");
        canvas.Write(Setting.Fit(words["comeback.also"], type.Strong, 34, box.Width, 24), box.Left, box.Top + 32, Palette.Paper);
        for (var i = 1; i < Math.Min(Most, recap.Comebacks.Count); i++)
        {
            var baseline = box.Top + 32 + (i * Row);
            var days = Setting.Fit(Days(recap.Comebacks[i]), type.Text, 34, 340, 24);
            canvas.Write(days, box.Right, baseline, Palette.Paper, Side.Right);
            canvas.Write(Setting.Fit(recap.Comebacks[i].Name, type.Display, 44, box.Width - 370, 28, -1), box.Left, baseline, Palette.Paper);
        }
    }

    private string Days(Comeback back) => words.Say("comeback.days", words.Whole(back.Days));

    private string Dates(Comeback back) => words.Say("comeback.dates", words.FullDate(back.LastBefore), words.FullDate(back.Returned));
}
