using System.Globalization;
using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Strokes;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Race;

namespace Wrapped.Cards;

/// <summary>The top five through the year as lines on a board of ranks: who led at the end of each month.</summary>
internal sealed class RaceCard(Recap recap, Wording words, Typography type) : Card
{
    /// <summary>A running year has no race before its third month.</summary>
    public const int LeastMonths = 3;

    /// <summary>Below this rank a line runs along the foot of the board.</summary>
    private const int Lowest = 10;

    private static readonly Rgba Ground = Rgba.Hex("#101226");
    private static readonly Rgba[] Colours = [Palette.Lime, Palette.Orange, Palette.Pink, Rgba.Hex("#58C7FF"), Palette.Yellow];

    private readonly RankRace _race = recap.RankRace!;

    private bool IsLong => _race.Months.Count > 13;

    public override string Slug => "race";

    public override string Title => words["race.title"];

    public override string Description =>
        $"{Title}: {words["race.lead"]}. {string.Join("; ", _race.Months.Select((month, i) => $"{words.Month(month.Month)}, {Leader(i)}"))}.";

    public override IReadOnlyList<string> Questions => ["rank-race", "top-artists"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Large, words["race.lead"]).Draw(canvas, frame, type, Palette.Paper);
        var board = new Box(safe.Left + 60, safe.Top + 220, safe.Right - 24, safe.Top + 800);
        DrawBoard(canvas, board, safe.Left);
        for (var racer = _race.Racers.Count - 1; racer >= 0; racer--)
        {
            using (canvas.Group($"enter-{racer + 3}"))
                DrawLine(canvas, board, _race.Racers[racer], Colours[racer]);
        }
        DrawNames(canvas, new(safe.Left, safe.Top + 872, safe.Right, safe.Bottom - 84));
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawBoard(Canvas canvas, Box board, float left)
    {
        using var _ = canvas.Group("enter-2");
        foreach (var rank in (int[])[1, 5, Lowest])
        {
            var y = At(board, 0, rank).Y;
            canvas.Fill(Shapes.Rectangle(new(board.Left, y - 1, board.Right, y + 1)), Palette.Paper.Fade(0.18f));
            canvas.Write(TextShaper.Line(rank == Lowest ? $"{rank}+" : words.Whole(rank), type.Strong, 28), left, y + 10, Palette.Paper.Fade(0.8f));
        }
        foreach (var (month, label) in Labels())
            canvas.Write(TextShaper.Line(label, type.Strong, 26), Math.Clamp(At(board, month, 1).X, left + 40, board.Right), board.Bottom + 46, Palette.Paper.Fade(0.8f), Side.Centre);
    }

    // Every month, or of many the Januaries: all of them, or as many as have room.
    private IEnumerable<(int Month, string Label)> Labels()
    {
        if (!IsLong)
            return _race.Months.Select((month, place) => (place, words.ShortMonth(month.Month)[..1].ToUpperInvariant()));
        var januaries = _race.Months.Index().Where(month => month.Item.Month == 1).ToList();
        var step = 1 + (januaries.Count / 8);
        return januaries.Where((_, place) => place % step == 0).Select(month => (month.Index, month.Item.Year.ToString(CultureInfo.InvariantCulture)));
    }

    private void DrawLine(Canvas canvas, Box board, Racer racer, Rgba colour)
    {
        var line = new Path();
        foreach (var (month, rank) in racer.Ranks.Index())
        {
            if (rank is not { } at)
                continue;
            if (line.IsEmpty)
                line.MoveTo(At(board, month, at));
            else
                line.LineTo(At(board, month, at));
        }
        canvas.Stroke(line, new(IsLong ? 6 : 9) { Cap = Cap.Round, Join = Join.Round }, new SolidPaint(colour));
        var dots = IsLong && racer.Ranks[^1] is null ? [] : IsLong ? line.Points.TakeLast(1) : line.Points;
        foreach (var at in dots)
            canvas.Fill(Shapes.Circle(at, 13), colour);
    }

    private void DrawNames(Canvas canvas, Box box)
    {
        var step = box.Height / Math.Max(1, _race.Racers.Count);
        for (var racer = 0; racer < _race.Racers.Count; racer++)
        {
            var baseline = box.Top + ((racer + 0.5f) * step) + 16;
            using (canvas.Group($"enter-{racer + 3}"))
            {
                canvas.Fill(Shapes.Circle(new Vector2(box.Left + 18, baseline - 15), 18), Colours[racer]);
                canvas.Write(Setting.Fit(_race.Racers[racer].Name, type.Display, 52, box.Width - 60, 30, -1.5f), box.Left + 58, baseline, Palette.Paper);
            }
        }
    }

    private Vector2 At(Box board, int month, int rank) => new(
        board.Left + (board.Width * month / Math.Max(1, _race.Months.Count - 1)),
        board.Top + (board.Height * (Math.Min(rank, Lowest) - 1) / (Lowest - 1)));

    private string Leader(int month) => _race.Racers.Where(racer => racer.Ranks[month] is not null).MinBy(racer => racer.Ranks[month])?.Name ?? "…";
}
