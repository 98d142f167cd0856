using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Recaps;
using Wrapped.Recaps.Portrait;

namespace Wrapped.Cards;

/// <summary>Two discs that overlap by the share of days they share, printed one over the other.</summary>
internal sealed class MashupCard(Recap recap, Wording words, Typography type) : Card
{
    private const float Radius = 330;

    private readonly Mashup _mashup = recap.Mashup!;

    public override string Slug => "mashup";

    public override string Title => words["mashup.title"];

    public override string Description => $"{Title}: {First} × {Second}. {words.Count("mashup.days", _mashup.DaysTogether)}.";

    public override IReadOnlyList<string> Questions => ["mashup"];

    private string First => Name(_mashup.First);

    private string Second => Name(_mashup.Second);

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Palette.Cream));
        using (canvas.Group("enter-1"))
        {
            canvas.Write(Setting.Fit(Title, type.Serif, 150, safe.Width, 60, -4), safe.Left, safe.Top + 112, Palette.Ink);
            canvas.Write(Setting.Fit(words["mashup.lead"], type.Text, 36, safe.Width, 26), safe.Left + 4, safe.Top + 178, Palette.Ink.Fade(0.8f));
        }
        DrawDiscs(canvas, new((safe.Left + safe.Right) / 2, safe.Top + 560));
        using (canvas.Group("enter-4"))
        {
            canvas.Write(Setting.Fit(First, type.Display, 92, safe.Width, 40, -3), safe.Left, safe.Bottom - 344, Palette.Ink);
            canvas.Write(Setting.Fit($"× {Second}", type.Display, 92, safe.Width, 40, -3), safe.Left, safe.Bottom - 238, Palette.Ink);
            canvas.Write(Setting.Fit(words.Count("mashup.days", _mashup.DaysTogether), type.Strong, 40, safe.Width, 28), safe.Left, safe.Bottom - 150, Palette.Ink);
        }
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private string Name(string one) => _mashup.AreGenres ? words.Genre(one) : one;

    // The more days together, the closer: from side by side to nearly one.
    private void DrawDiscs(Canvas canvas, Vector2 centre)
    {
        var share = _mashup.DaysTogether / (float)Math.Max(1, _mashup.DaysOfEither);
        var apart = (Radius - 60) * (1 - (share * 0.8f)) * 0.62f;
        canvas.Fill(Shapes.Circle(centre - new Vector2(apart, 0), Radius - 60), Rgba.Hex("#FF8A5C"), Blend.Multiply);
        canvas.Fill(Shapes.Circle(centre + new Vector2(apart, 0), Radius - 60), Rgba.Hex("#7FB2FF"), Blend.Multiply);
        using (canvas.Group("enter-3"))
        {
            canvas.Write(TextShaper.Line(words.Whole(_mashup.DaysTogether), type.Display, 150, -6), centre.X, centre.Y + 52, Palette.Paper, Side.Centre);
        }
    }
}
