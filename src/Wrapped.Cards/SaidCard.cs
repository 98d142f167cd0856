using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Said;

namespace Wrapped.Cards;

/// <summary>What Spotify said beside what was heard: two bars of minutes, and where the difference comes from.</summary>
internal sealed class SaidCard(Recap recap, Wording words, Typography type) : Card
{
    private static readonly Rgba Ground = Rgba.Hex("#0E1512");

    private readonly SaidAndHeard _compared = recap.Said!;

    public override string Slug => "said";

    public override string Title => words["said.title"];

    public override string Description =>
        $"{Title} {words["said.lead"]}. {words["said.spotify"]}: {Minutes(Said)}; {words["said.heard"]}: {Minutes(Heard)}. {string.Join("; ", Reasons().Select(reason => $"{Minutes(reason.Ms)} {reason.Why}"))}.";

    public override IReadOnlyList<string> Questions => ["said", "minutes"];

    private long Said => _compared.Said.Ms!.Value;

    // Spotify's minutes hold podcasts too.
    private long Heard => recap.Music.Ms + recap.Podcasts.Ms;

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Large, words["said.lead"]).Draw(canvas, frame, type, Palette.Paper);
        var most = (float)Math.Max(1, Math.Max(Said, Heard));
        DrawBar(canvas, Box.At(safe.Left, safe.Top + 200, safe.Width, 290), words["said.spotify"], Said, Said / most, Palette.Paper.Fade(0.4f), "enter-2");
        DrawBar(canvas, Box.At(safe.Left, safe.Top + 510, safe.Width, 290), words["said.heard"], Heard, Heard / most, Palette.Lime, "enter-3");
        var top = safe.Top + 840;
        foreach (var (place, reason) in Reasons().Index())
        {
            using (canvas.Group($"enter-{place + 4}"))
            {
                canvas.Fill(Shapes.Rectangle(Box.At(safe.Left, top, safe.Width, 3)), Palette.Paper.Fade(0.3f));
                canvas.Write(Setting.Fit(Minutes(reason.Ms), type.Display, 44, safe.Width, 28, -1), safe.Left, top + 58, Palette.Lime);
                canvas.Write(Setting.Fit(reason.Why, type.Text, 32, safe.Width, 22), safe.Left, top + 104, Palette.Paper);
            }
            top += 134;
        }
        Brand.Draw(canvas, frame, type, Palette.Paper, words.Range(recap));
    }

    private void DrawBar(Canvas canvas, Box box, string label, long ms, float share, Rgba colour, string group)
    {
        using var _ = canvas.Group(group);
        canvas.Write(Setting.Fit(label, type.Strong, 38, box.Width, 26), box.Left, box.Top + 50, Palette.Paper);
        canvas.Write(Setting.Fit(Minutes(ms), type.Display, 110, box.Width, 50, -4), box.Left, box.Top + 158, Palette.Paper);
        canvas.Fill(Shapes.RoundRectangle(Box.At(box.Left, box.Top + 192, MathF.Max(56, box.Width * share), 56), 28), colour);
    }

    private List<(long Ms, string Why)> Reasons()
    {
        var reasons = new List<(long, string)>();
        if (_compared.MsAfter > 0)
            reasons.Add((_compared.MsAfter, words["said.after"]));
        if (_compared.MsSkipped > 0)
            reasons.Add((_compared.MsSkipped, words["said.skipped"]));
        if (Math.Abs(Heard - _compared.MsAfter - Said) is var rest and >= 60_000)
            reasons.Add((rest, words["said.rest"]));
        return reasons;
    }

    private string Minutes(long ms) => words.Count("count.minutes", Wording.WholeMinutes(ms));
}
