using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Discoveries;

namespace Wrapped.Cards;

/// <summary>Those who were there in every month, a line each with a bead for every month.</summary>
internal sealed class LoyaltyCard(Recap recap, Wording words, Typography type) : Card
{
    private const int Most = 7;

    private static readonly Rgba Ground = Palette.Sand;
    private static readonly Rgba[] Beads = [Palette.Orange, Palette.Violet, Palette.Green, Palette.Cobalt, Palette.Pink, Palette.Yellow, Palette.Ink];

    private readonly Loyalty _loyalty = recap.Loyalty!;

    public override string Slug => "loyalty";

    public override string Title => words["loyalty.title"];

    public override string Description => $"{Title}, {words.Range(recap)}. {Lead}: {string.Join(", ", _loyalty.Artists.Take(Most).Select(artist => artist.Name))}.";

    public override IReadOnlyList<string> Questions => ["loyalty"];

    private string Lead => words.Count("loyalty.lead", _loyalty.ArtistCount);

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        using (canvas.Group("enter-1"))
        {
            canvas.Write(Setting.Fit(Title, type.Display, 104, safe.Width, 40, -3), safe.Left, safe.Top + 90, Palette.Ink);
            canvas.Write(Setting.Fit(Lead, type.Text, 38, safe.Width, 26), safe.Left, safe.Top + 152, Palette.Ink.Fade(0.85f));
        }
        var artists = _loyalty.Artists.Take(Most).ToArray();
        var (top, bottom) = (safe.Top + 190, safe.Bottom - 84);
        var step = MathF.Min(230, (bottom - top) / artists.Length);
        for (var i = 0; i < artists.Length; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawArtist(canvas, Box.At(safe.Left, top + (i * step), safe.Width, step), artists[i].Name, Beads[i]);
        }
        Brand.Draw(canvas, frame, type, Palette.Ink);
    }

    private void DrawArtist(Canvas canvas, Box row, string name, Rgba colour)
    {
        var middle = row.Top + (row.Height / 2);
        canvas.Write(Setting.Fit(name, type.Display, 66, row.Width, 32, -2), row.Left, middle + 6, Palette.Ink);
        var step = row.Width / _loyalty.Months;
        var radius = MathF.Min(16, step * 0.3f);
        canvas.Fill(Shapes.Rectangle(new(row.Left + radius, middle + 46 - 2, row.Left + radius + (step * (_loyalty.Months - 1)), middle + 46 + 2)), colour);
        for (var month = 0; month < _loyalty.Months; month++)
            canvas.Fill(Shapes.Circle(new Vector2(row.Left + radius + (month * step), middle + 46), radius), colour);
    }
}
