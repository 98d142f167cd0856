using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Cards;

/// <summary>The whole year in blocks of colour: the one card to post when only one is posted.</summary>
internal sealed class SummaryCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Gutter = 34;

    private readonly string[] _artists = [.. recap.TopArtists.Take(5).Select(artist => artist.Name)];
    private readonly string[] _tracks = [.. recap.TopTracks.Take(5).Select(track => track.Title)];

    public override string Slug => "summary";

    public override string Title => words.ForRange(recap, "summary.title");

    public override string Description =>
        $"{Title}, {words.Range(recap)}. {words["summary.artists"]}: {string.Join(", ", _artists)}. {words["summary.tracks"]}: {string.Join(", ", _tracks)}. {string.Join(". ", Figures().Select(figure => $"{figure.Label}: {figure.Value}"))}.";

    public override IReadOnlyList<string> Questions => ["top-artists", "top-tracks", "breadth", "new-artists", "longest-streak"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var (middle, lists, figures) = (frame.Width / 2f, safe.Top + 250, safe.Bottom - 484);
        canvas.Fill(new SolidPaint(Palette.Orange));
        canvas.Fill(Shapes.Rectangle(new(0, lists, middle, figures)), Palette.Yellow);
        canvas.Fill(Shapes.Rectangle(new(middle, lists, frame.Width, figures)), Palette.Sand);
        using (canvas.Group("enter-1"))
        {
            var year = Setting.Fit(words.Range(recap), type.Poster, 230, 500, 60);
            canvas.Write(year, safe.Left, lists - 34, Palette.Ink);
            string[] title = recap.Range.Kind == RangeKind.Year ? [words["opening.first"], words["opening.second"]] : [words["opening.title.any"]];
            for (var i = 0; i < title.Length; i++)
                canvas.Write(Setting.Fit(title[i], type.Display, 52, 420, 30, -1.5f), safe.Right, lists - 38 - (54 * (title.Length - 1 - i)), Palette.Ink, Side.Right);
        }
        using (canvas.Group("enter-2"))
            DrawList(canvas, new(safe.Left, lists, middle - Gutter, figures), words["summary.artists"], _artists, Palette.Yellow);
        using (canvas.Group("enter-3"))
            DrawList(canvas, new(middle + Gutter, lists, safe.Right, figures), words["summary.tracks"], _tracks, Palette.Sand);
        DrawFigures(canvas, frame, figures);
        Brand.Draw(canvas, frame, type, Palette.On(Palette.Green));
    }

    private void DrawList(Canvas canvas, Box box, string heading, string[] names, Rgba ground)
    {
        var ink = Palette.On(ground);
        canvas.Write(Setting.Fit(heading, type.Strong, 30, box.Width, 24), box.Left, box.Top + 62, ink);
        var step = (box.Height - 100) / 5;
        for (var i = 0; i < names.Length; i++)
        {
            var baseline = box.Top + 104 + (i * step) + (step * 0.58f);
            canvas.Write(TextShaper.Line(words.Whole(i + 1), type.Poster, 46), box.Left, baseline, ink);
            var name = Setting.Fill(names[i], type.Display, box.Width - 46, step - 12, 40, 24, -0.025f);
            canvas.Write(name, box.Left + 46, baseline - 14 - (name.Height / 2), ink);
        }
    }

    // Two by two: minutes with a block to themselves, then what else there is to tell.
    private void DrawFigures(Canvas canvas, Frame frame, float top)
    {
        var (safe, middle) = (frame.Safe, frame.Width / 2f);
        var (height, figures) = (202f, Figures());
        Rgba[] grounds = [Palette.Violet, Palette.Pink, Palette.Green, Palette.Green];
        canvas.Fill(Shapes.Rectangle(new(0, top, middle, top + height)), grounds[0]);
        canvas.Fill(Shapes.Rectangle(new(middle, top, frame.Width, top + height)), grounds[1]);
        canvas.Fill(Shapes.Rectangle(new(0, top + height, frame.Width, frame.Height)), grounds[2]);
        for (var i = 0; i < figures.Count; i++)
        {
            var box = new Box(i % 2 == 0 ? safe.Left : middle + Gutter, top + (i / 2 * height), i % 2 == 0 ? middle - Gutter : safe.Right, top + ((i / 2) + 1) * height);
            var ink = Palette.On(grounds[i]);
            using (canvas.Group($"enter-{i + 4}"))
            {
                canvas.Write(Setting.Fit(figures[i].Label, type.Strong, 30, box.Width, 24), box.Left, box.Top + 62, ink);
                canvas.Write(Setting.Fit(figures[i].Value, type.Display, 84, box.Width, 34, -3), box.Left, box.Top + 152, ink);
            }
        }
    }

    private List<(string Label, string Value)> Figures()
    {
        var figures = new List<(string, string)> { (words["summary.minutes"], words.Whole(Wording.WholeMinutes(recap.Music.Ms))) };
        if (recap.Genres.AreTelling)
            figures.Add((words["summary.genre"], words.Genre(recap.Genres.Top[0].Name)));
        figures.Add((words["summary.distinct"], words.Whole(recap.Breadth.Artists)));
        if (recap.NewArtists is { } found)
            figures.Add((words["summary.new"], words.Whole(found)));
        if (recap.LongestStreak is { } streak)
            figures.Add((words["summary.streak"], words.Whole(streak.Days)));
        return figures[..Math.Min(4, figures.Count)];
    }
}
