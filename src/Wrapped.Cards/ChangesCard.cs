using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Totals;

namespace Wrapped.Cards;

/// <summary>The year against the one before it: what grew, what shrank, and by how much.</summary>
internal sealed class ChangesCard(Recap recap, Wording words, Typography type) : Card
{
    private const int Most = 7;

    private static readonly Rgba Ground = Palette.Yellow;
    private static readonly Rgba Down = Rgba.Hex("#A32A08");

    private readonly Changes _changes = recap.Changes!;

    public override string Slug => "changes";

    public override string Title => words.Say("changes.title", words.Range(_changes.Against, recap.Zone));

    public override string Description => $"{Title}. {string.Join("; ", Rows().Select(row => $"{words.Whole(row.Now)} {row.Label}, {words.Say("changes.before", words.Whole(row.Before))}, {Change(row.Now, row.Before)}"))}.";

    public override IReadOnlyList<string> Questions => ["changes", "minutes", "plays", "new-artists"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Large).Draw(canvas, frame, type, Palette.Ink);
        var rows = Rows();
        var (top, bottom) = (safe.Top + 150, safe.Bottom - 80);
        var step = (bottom - top) / rows.Length;
        for (var i = 0; i < rows.Length; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawRow(canvas, Box.At(safe.Left, top + (i * step), safe.Width, step), rows[i]);
        }
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawRow(Canvas canvas, Box row, (string Label, long Now, long Before) number)
    {
        canvas.Fill(Shapes.Rectangle(Box.At(row.Left, row.Top, row.Width, 4)), Palette.Ink);
        var middle = row.Top + (row.Height / 2) + 2;
        var change = Setting.Fit(Change(number.Now, number.Before), type.Display, 74, 330, 34, -2);
        canvas.Write(change, row.Right, middle + 26, number.Now < number.Before ? Down : Palette.Ink, Side.Right);
        var width = row.Width - 350;
        var now = Setting.Fit(words.Whole(number.Now), type.Display, 62, 250, 34, -2);
        canvas.Write(now, row.Left, middle - 2, Palette.Ink);
        canvas.Write(Setting.Fit(number.Label, type.Strong, 34, width - now.Ink.Width - 16, 24), row.Left + now.Ink.Width + 16, middle - 2, Palette.Ink);
        canvas.Write(Setting.Fit(words.Say("changes.before", words.Whole(number.Before)), type.Text, 30, width, 24), row.Left + 2, middle + 46, Palette.Ink.Fade(0.8f));
    }

    private (string Label, long Now, long Before)[] Rows()
    {
        var (now, before) = (_changes.Now, _changes.Before);
        (string, long, long)[] rows =
        [
            (words["changes.minutes"], Wording.WholeMinutes(now.Ms), Wording.WholeMinutes(before.Ms)),
            (words["changes.plays"], now.Plays, before.Plays),
            (words["changes.artists"], now.Artists, before.Artists),
            (words["changes.tracks"], now.Tracks, before.Tracks),
            .. now.NewArtists is { } found && before.NewArtists is { } foundBefore ? [(words["changes.new"], found, foundBefore)] : Array.Empty<(string, long, long)>(),
            (words["changes.days"], now.DaysWithMusic, before.DaysWithMusic),
            (words["changes.night"], Wording.WholeMinutes(now.NightMs), Wording.WholeMinutes(before.NightMs)),
            (words["changes.weekend"], Wording.WholeMinutes(now.WeekendMs), Wording.WholeMinutes(before.WeekendMs)),
        ];
        return rows[..Math.Min(Most, rows.Length)];
    }

    // Many times as much is told as such; a per cent would only be a large number.
    private string Change(long now, long before)
    {
        if (now == before)
            return words["changes.same"];
        if (before == 0)
            return $"+{words.Whole(now)}";
        var share = ((decimal)now / before) - 1;
        return share >= 9 ? $"×{words.Whole((long)decimal.Round(share + 1))}" : share > 0 ? $"+{words.Percent(share)}" : $"−{words.Percent(-share)}";
    }
}
