using System.Globalization;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Habits;

namespace Wrapped.Cards;

/// <summary>How long a song got before it was skipped; below it a sound of a hundred bars, one for each of a hundred listenings: whole, left on the way, or skipped.</summary>
internal sealed class PatienceCard(Recap recap, Wording words, Typography type) : Card
{
    /// <summary>Fewer listenings tell nothing of anybody's patience.</summary>
    public const int LeastListenings = 100;

    private const int Bars = 100;
    private const int Most = 4;

    private static readonly Rgba Ground = Rgba.Hex("#C9A7FF");
    private static readonly Rgba Skipped = Rgba.Hex("#B3123F");
    private static readonly Rgba Left = Rgba.Hex("#3A22B8");

    private readonly Skips _skips = recap.Skips!;

    public override string Slug => "patience";

    public override string Title => words["patience.title"];

    public override string Description => $"{Title}, {words.Range(recap)}: {Headline} {Lead}. {string.Join(", ", Parts().Select(part => $"{words.Percent(part.Share)} {part.Label}"))}.{(Songs.Length == 0 ? "" : $" {words["patience.most"]}: {string.Join("; ", Songs.Select(song => words.Say("patience.description", $"{song.Title}, {song.Artist}", song.Skipped, song.Listenings)))}.")}";

    public override IReadOnlyList<string> Questions => ["skips", "played-to-the-end"];

    private SkippedSong[] Songs => [.. _skips.MostSkipped.Take(Most)];

    private string Headline => _skips.PatienceMs is { } ms ? words.Say("patience.seconds", ((ms + 500) / 1000).ToString(CultureInfo.InvariantCulture)) : words["patience.never"];

    private string Lead => words[_skips.PatienceMs is null ? "patience.never.lead" : "patience.lead"];

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Small).Draw(canvas, frame, type, Palette.Ink);
        using (canvas.Group("enter-2"))
        {
            var headline = Setting.Fit(Headline, type.Display, 300, safe.Width, 90, -12);
            canvas.Write(headline, safe.Left, safe.Top + 318, Palette.Ink);
            canvas.Write(Setting.Fit(Lead, type.Strong, 42, safe.Width, 26), safe.Left, safe.Top + 388, Palette.Ink);
        }
        DrawSound(canvas, Box.At(safe.Left, safe.Top + 436, safe.Width, 236));
        DrawParts(canvas, Box.At(safe.Left, safe.Top + 706, safe.Width, 110));
        DrawSongs(canvas, new(safe.Left, safe.Top + 858, safe.Right, safe.Bottom - 84));
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    // As many bars of each kind as the share says, mixed evenly: the kind that is furthest behind its share comes next. What was heard whole swells like a sound.
    private void DrawSound(Canvas canvas, Box box)
    {
        using var _ = canvas.Group("enter-3");
        var parts = Parts();
        var drawn = new int[parts.Count];
        var (step, middle) = (box.Width / Bars, (box.Top + box.Bottom) / 2);
        for (var bar = 0; bar < Bars; bar++)
        {
            var kind = Enumerable.Range(0, parts.Count).MaxBy(part => ((float)parts[part].Share * (bar + 1)) - drawn[part]);
            drawn[kind]++;
            var swell = kind == 0 ? 0.66f + (0.2f * MathF.Sin(bar * 0.37f)) + (0.14f * MathF.Sin(bar * 0.91f)) : 1;
            var height = box.Height * parts[kind].Height * swell;
            canvas.Fill(Shapes.RoundRectangle(Box.At(box.Left + (bar * step) + 1.2f, middle - (height / 2), step - 2.4f, height), 4), parts[kind].Colour);
        }
    }

    private void DrawParts(Canvas canvas, Box row)
    {
        var parts = Parts();
        var width = (row.Width - (20 * (parts.Count - 1))) / parts.Count;
        foreach (var (place, part) in parts.Index())
        {
            using var _ = canvas.Group($"enter-{place + 4}");
            var x = row.Left + (place * (width + 20));
            var share = Setting.Fit(words.Percent(part.Share), type.Display, 66, width, 34, -2);
            canvas.Write(share, x, row.Top + 50, part.Colour);
            canvas.Write(Setting.Fit(part.Label, type.Strong, 30, width, 22), x, row.Top + 96, Palette.Ink);
        }
    }

    private void DrawSongs(Canvas canvas, Box box)
    {
        if (Songs.Length == 0)
            return;
        var step = MathF.Min(92, (box.Height - 50) / Songs.Length);
        using (canvas.Group("enter-6"))
            canvas.Write(Setting.Fit(words["patience.most"], type.Strong, 32, box.Width, 24), box.Left, box.Top + 30, Palette.Ink);
        foreach (var (place, song) in Songs.Index())
        {
            using var _ = canvas.Group($"enter-{place + 6}");
            var top = box.Top + 50 + (place * step);
            canvas.Fill(Shapes.Rectangle(Box.At(box.Left, top, box.Width, 3)), Palette.Ink.Fade(0.35f));
            var times = Setting.Fit(words.Say("patience.times", words.Whole(song.Skipped), words.Whole(song.Listenings)), type.Display, 38, 260, 26, -1);
            canvas.Write(times, box.Right, top + 56, Skipped, Side.Right);
            var width = box.Width - times.Ink.Width - 40;
            canvas.Write(Setting.Fit(song.Title, type.Display, 38, width, 26, -1), box.Left, top + 44, Palette.Ink);
            canvas.Write(Setting.Fit(song.Artist, type.Text, 28, width, 22), box.Left, top + 78, Palette.Ink.Fade(0.85f));
        }
    }

    // Whole, left on the way, skipped; where no reasons are known, listened to and skipped. The shares are whole per cents that make a hundred.
    private List<(decimal Share, string Label, float Height, Rgba Colour)> Parts()
    {
        var skipped = decimal.Round(_skips.Share, 2, MidpointRounding.AwayFromZero);
        var whole = decimal.Min(1 - skipped, decimal.Round(recap.PlayedToTheEnd?.Share ?? (1 - skipped), 2, MidpointRounding.AwayFromZero));
        var left = 1 - skipped - whole;
        var parts = new List<(decimal, string, float, Rgba)> { (whole, words[recap.PlayedToTheEnd is null ? "patience.stayed" : "patience.done"], 1, Palette.Ink) };
        if (left > 0)
            parts.Add((left, words["patience.left"], 0.34f, Left));
        parts.Add((skipped, words["patience.skipped"], 0.12f, Skipped));
        return parts;
    }
}
