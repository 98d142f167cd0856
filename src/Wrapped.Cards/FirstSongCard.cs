using System.Globalization;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

/// <summary>The song that opened the year on one half, the one that closed it on the other.</summary>
internal sealed class FirstSongCard(Recap recap, Wording words, Typography type) : Card
{
    private readonly PlayedAt _first = recap.Edges.First!;
    private readonly PlayedAt _last = recap.Edges.Last!;

    public override string Slug => "first-song";

    public override string Title => words.ForRange(recap, "first.title");

    public override string Description => $"{First}: {_first.Title}, {_first.Artist}, {When(_first)}. {words["first.last"]}: {_last.Title}, {_last.Artist}, {When(_last)}.";

    public override IReadOnlyList<string> Questions => ["edges", "plays"];

    private string First => recap.Range.Kind switch
    {
        RangeKind.Year => words.Say("first.first", words.Range(recap)),
        RangeKind.AllTime => words["first.ever"],
        _ => words["first.any"],
    };

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var half = (safe.Top + safe.Bottom) / 2 - 20;
        canvas.Fill(new SolidPaint(Palette.Sand));
        canvas.Fill(Shapes.Rectangle(new(0, half, frame.Width, frame.Height)), Palette.Ink);
        using (canvas.Group("enter-1"))
            DrawSong(canvas, new(safe.Left, safe.Top, safe.Right, half - 40), First, _first, Palette.Ink, Palette.Orange);
        using (canvas.Group("enter-3"))
            DrawSong(canvas, new(safe.Left, half + 40, safe.Right, safe.Bottom - 96), words["first.last"], _last, Palette.Paper, Palette.Lime);
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawSong(Canvas canvas, Box box, string heading, PlayedAt song, Rgba ink, Rgba accent)
    {
        canvas.Fill(Shapes.RoundRectangle(Box.At(box.Left, box.Top + 8, 84, 14), 7), accent);
        canvas.Write(Setting.Fit(heading, type.Display, 54, box.Width, 32, -1.5f), box.Left, box.Top + 92, ink);
        canvas.Write(Setting.Fit(When(song), type.Text, 34, box.Width, 26), box.Left, box.Bottom - 12, ink.Fade(0.86f));
        canvas.Write(Setting.Fit(song.Artist, type.Strong, 46, box.Width, 30), box.Left, box.Bottom - 72, ink);
        var room = box.Height - 150 - 120;
        var title = Setting.Fill(song.Title, type.Display, box.Width, room, 190, 50, -0.035f);
        canvas.Write(title, box.Left, box.Top + 126 + ((room - title.Height) / 2), ink);
    }

    private string When(PlayedAt song) => words.Say("at", words.DayOf(recap, song.At.Date), song.At.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture));
}
