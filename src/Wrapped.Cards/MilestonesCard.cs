using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Race;

namespace Wrapped.Cards;

/// <summary>A round number of plays and the song that made it; below it the songs that went gold, platinum or diamond, as records on a wall.</summary>
internal sealed class MilestonesCard(Recap recap, Wording words, Typography type) : Card
{
    private const int Columns = 3;
    private const int Most = 6;
    private const int LeastAwards = 3;

    // What a record leaves for its song and its artist.
    private const float Below = 140;

    private static readonly Rgba Ground = Rgba.Hex("#1C0E1F");

    private readonly AwardedSong[] _awards = [.. recap.Awards.Take(Most)];

    public override string Slug => "milestones";

    public override string Title => words["milestones.title"];

    public override string Description => $"{Title}, {words.Range(recap)}. {string.Join("; ", recap.Milestones.Select(milestone => $"{words["milestones.play"]} {words.Whole(milestone.Number)}, {Song(milestone)}"))}. {string.Join("; ", recap.Awards.Select(song => $"{song.Title}, {song.Artist}, {Plays(song)}"))}.";

    public override IReadOnlyList<string> Questions => ["milestones", "awards"];

    /// <summary>A round number was reached, or so many awards that they fill a wall.</summary>
    public static bool Tells(Recap recap) => recap.Milestones.Count > 0 || recap.Awards.Count >= LeastAwards;

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Paper);
        using (canvas.Group("enter-2"))
            DrawFirst(canvas, new(safe.Left, safe.Top + 96, safe.Right, safe.Top + 530));
        if (_awards.Length > 0)
            DrawWall(canvas, new(safe.Left, safe.Top + 612, safe.Right, safe.Bottom - 76));
        else
            Disc.Draw(canvas, new((safe.Left + safe.Right) / 2, safe.Top + 910), 320, Award.Gold);
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    // The largest number, or where there is none the song with the most plays.
    private void DrawFirst(Canvas canvas, Box box)
    {
        var (label, number, title, note) = recap.Milestones.Count > 0
            ? (words["milestones.play"], recap.Milestones[^1].Number, recap.Milestones[^1].Title ?? words["milestones.lost"], Note(recap.Milestones[^1]))
            : (Wording.Capital(words[$"award.{_awards[0].Award}"]), _awards[0].Plays, _awards[0].Title, words.Say("milestones.since", _awards[0].Artist, words[$"award.{_awards[0].Award}"], words.DayOf(recap, _awards[0].On)));
        canvas.Write(Setting.Fit(label, type.Text, 36, box.Width, 26), box.Left, box.Top + 46, Palette.Paper.Fade(0.82f));
        canvas.Write(Setting.Fit(words.Whole(number), type.Display, 250, box.Width, 90, -11), box.Left, box.Top + 258, Disc.Colour(Award.Gold));
        canvas.Write(Setting.Fit(title, type.Display, 64, box.Width, 34, -2), box.Left, box.Top + 358, Palette.Paper);
        canvas.Write(Setting.Fit(note, type.Text, 36, box.Width, 26), box.Left, box.Top + 414, Palette.Paper.Fade(0.85f));
    }

    private void DrawWall(Canvas canvas, Box wall)
    {
        using (canvas.Group("enter-3"))
            canvas.Write(Setting.Fit(Records, type.Text, 28, wall.Width, 22), wall.Left, wall.Top - 32, Palette.Paper.Fade(0.82f));
        var (width, height) = (wall.Width / Columns, wall.Height / 2);
        foreach (var (place, song) in _awards.Index())
        {
            using var _ = canvas.Group($"enter-{place + 3}");
            DrawRecord(canvas, Box.At(wall.Left + (place % Columns * width), wall.Top + (place / Columns * height), width, height), song);
        }
    }

    private void DrawRecord(Canvas canvas, Box box, AwardedSong song)
    {
        var radius = MathF.Min(box.Width / 2, (box.Height - Below) / 2);
        var centre = new Vector2((box.Left + box.Right) / 2, box.Top + radius);
        Disc.Draw(canvas, centre, radius, song.Award);
        canvas.Write(TextShaper.Line(words.Whole(song.Plays), type.Display, 40, -1.5f), centre.X, centre.Y + 14, Palette.Ink, Side.Centre);
        var below = centre.Y + radius + 16;
        var title = Setting.Fill(song.Title, type.Display, box.Width - 20, 64, 32, 24, -0.03f);
        canvas.Write(title, centre.X, below, Palette.Paper, Side.Centre);
        canvas.Write(Setting.Fill(song.Artist, type.Text, box.Width - 20, 60, 26, 22), centre.X, below + title.Height + 12, Palette.Paper.Fade(0.85f), Side.Centre);
    }

    private string Records => words.Say("milestones.records", words.Whole((int)Award.Gold), words.Whole((int)Award.Platinum), words.Whole((int)Award.Diamond));

    private string Song(Milestone milestone) => $"{milestone.Title ?? words["milestones.lost"]}, {Note(milestone)}";

    private string Note(Milestone milestone) =>
        milestone.Artist is { } artist ? words.Say("milestones.when", artist, words.DayOf(recap, milestone.At.Date)) : words.DayOf(recap, milestone.At.Date);

    private string Plays(AwardedSong song) => words.Say("award.plays", words[$"award.{song.Award}"], words.Whole(song.Plays));
}
