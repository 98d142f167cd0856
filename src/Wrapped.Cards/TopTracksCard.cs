using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Lists;

namespace Wrapped.Cards;

/// <summary>The song of the year in large type, the four after it in a list with bars of their plays.</summary>
internal sealed class TopTracksCard(Recap recap, Wording words, Typography type) : Card
{
    private const float RowHeight = 152;

    private static readonly Rgba Ground = Palette.Cobalt;

    private readonly TopTrack[] _tracks = [.. recap.TopTracks.Take(5)];

    public override string Slug => "top-tracks";

    public override string Title => words["tracks.title"];

    public override string Description =>
        $"{Title}, {words.Range(recap)}: {string.Join("; ", _tracks.Select((track, i) => words.Say("list", i + 1, $"{track.Title}, {track.Artist}, {words.Count("count.times", track.Plays)}")))}.";

    public override IReadOnlyList<string> Questions => ["top-tracks", "plays"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        var list = safe.Bottom - 84 - (RowHeight * (_tracks.Length - 1));
        canvas.Fill(Shapes.Rectangle(new(0, 0, frame.Width, list - 34)), Palette.Lime);
        using (canvas.Group("enter-1"))
        {
            canvas.Write(Setting.Fit(Title, type.Display, 62, safe.Width - 400, 34, -2), safe.Left, safe.Top + 58, Palette.Ink);
            canvas.Write(Setting.Fit(words.Range(recap), type.Display, 62, 380, 30, -2), safe.Right, safe.Top + 58, Palette.Ink, Side.Right);
        }
        using (canvas.Group("enter-2"))
            DrawFirst(canvas, new(safe.Left, safe.Top + 96, safe.Right, list - 34 - 44), _tracks[0]);
        for (var i = 1; i < _tracks.Length; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawRow(canvas, Box.At(safe.Left, list + ((i - 1) * RowHeight), safe.Width, RowHeight), i);
        }
        Brand.Draw(canvas, frame, type, Palette.Paper);
    }

    private void DrawFirst(Canvas canvas, Box box, TopTrack track)
    {
        var below = box.Bottom - 8;
        canvas.Write(Setting.Fit(track.Artist, type.Strong, 46, box.Width, 30), box.Left, below - 62, Palette.Ink);
        canvas.Write(Setting.Fit(words.Count("count.times", track.Plays), type.Text, 40, box.Width, 30), box.Left, below, Palette.Ink);
        var title = Setting.Fill(track.Title, type.Display, box.Width, box.Height - 150, 250, 56, -0.03f);
        canvas.Write(title, box.Left, below - 150 - title.Height, Palette.Ink);
    }

    private void DrawRow(Canvas canvas, Box row, int place)
    {
        var (track, paper) = (_tracks[place], Palette.Paper);
        var indent = row.Left + 92;
        canvas.Write(TextShaper.Line(words.Whole(place + 1), type.Poster, 92), row.Left + 2, row.Top + 98, Palette.Lime);
        var plays = TextShaper.Line(words.Whole(track.Plays), type.Display, 44, -1);
        canvas.Write(plays, row.Right, row.Top + 54, paper, Side.Right);
        canvas.Write(TextShaper.Line(words["tracks.plays"], type.Text, 26), row.Right, row.Top + 90, paper.Fade(0.85f), Side.Right);
        var width = row.Right - 150 - indent;
        canvas.Write(Setting.Fit(track.Title, type.Display, 46, width, 38, -1), indent, row.Top + 54, paper);
        canvas.Write(Setting.Fit(track.Artist, type.Text, 31, width, 28), indent, row.Top + 95, paper.Fade(0.9f));
        var full = row.Right - indent;
        canvas.Fill(Shapes.RoundRectangle(Box.At(indent, row.Top + 116, full, 8), 4), paper.Fade(0.2f));
        canvas.Fill(Shapes.RoundRectangle(Box.At(indent, row.Top + 116, MathF.Max(8, full * track.Plays / _tracks[0].Plays), 8), 4), Palette.Lime);
    }
}
