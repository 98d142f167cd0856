using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Days;

namespace Wrapped.Cards;

/// <summary>Twelve stripes from January to December, each with its song.</summary>
internal sealed class MonthSongsCard(Recap recap, Wording words, Typography type) : Card
{
    /// <summary>With fewer months it is no year.</summary>
    public const int LeastMonths = 6;

    // Round the year: cold, green, warm, cold.
    private static readonly Rgba[] Colours =
    [
        Rgba.Hex("#CFE3FF"), Rgba.Hex("#B9C9FF"), Rgba.Hex("#B5E8D2"), Rgba.Hex("#5FD3A5"), Rgba.Hex("#C8EE5A"), Rgba.Hex("#FFE15A"),
        Rgba.Hex("#FFC233"), Rgba.Hex("#FF9A3D"), Rgba.Hex("#FF7A4D"), Rgba.Hex("#FF8FB8"), Rgba.Hex("#C9A7FF"), Rgba.Hex("#A9B8FF"),
    ];

    private readonly MonthFavourite[] _months = [.. recap.MonthFavourites.Where(month => month.Song is not null).Take(12)];

    public override string Slug => "month-songs";

    public override string Title => words["month-songs.title"];

    public override string Description => $"{Title}: {string.Join("; ", _months.Select(month => $"{words.Month(month.Month)}, {month.Song!.Title}, {month.Song.Artist}"))}.";

    public override IReadOnlyList<string> Questions => ["month-favourites", "plays"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        var (top, bottom) = (safe.Top + 124, safe.Bottom - 76);
        var step = (bottom - top) / _months.Length;
        canvas.Fill(new SolidPaint(Palette.Ink));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Paper);
        for (var i = 0; i < _months.Length; i++)
        {
            var (month, row) = (_months[i], Box.At(0, top + (i * step), frame.Width, step));
            canvas.Fill(Shapes.Rectangle(row with { Bottom = row.Bottom + 1 }), Colours[month.Month - 1]);
            using (canvas.Group($"enter-{Math.Min(9, i + 2)}"))
                DrawMonth(canvas, row with { Left = safe.Left, Right = safe.Right }, month);
        }
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawMonth(Canvas canvas, Box row, MonthFavourite month)
    {
        var (middle, left) = ((row.Top + row.Bottom) / 2, row.Left + 128);
        canvas.Write(Setting.Fit(words.ShortMonth(month.Month).TrimEnd('.').ToUpperInvariant(), type.Poster, 42, 112, 24), row.Left, middle + 16, Palette.Ink);
        canvas.Write(Setting.Fit(month.Song!.Title, type.Display, 40, row.Right - left, 28, -1), left, middle - 4, Palette.Ink);
        canvas.Write(Setting.Fit(month.Song.Artist, type.Text, 28, row.Right - left, 26), left, middle + 34, Palette.Ink);
    }
}
