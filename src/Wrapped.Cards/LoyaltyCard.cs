using System.Numerics;
using Wrapped.Cards.Themes;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing;
using Wrapped.Recaps;
using Wrapped.Recaps.Discoveries;

namespace Wrapped.Cards;

/// <summary>Those who were there in every month, a line each with a bead for every month, the larger the more minutes.</summary>
internal sealed class LoyaltyCard(Recap recap, Wording words, Typography type) : Card
{
    private const int Most = 7;
    private const float MostBead = 30;

    // Of the largest: a month with one play is still a bead.
    private const float LeastBead = 0.2f;

    private static readonly Rgba Ground = Palette.Sand;
    private static readonly Rgba[] Beads = [Palette.Orange, Palette.Violet, Palette.Green, Palette.Cobalt, Palette.Pink, Palette.Yellow, Palette.Ink];

    private readonly Loyalty _loyalty = recap.Loyalty!;

    public override string Slug => "loyalty";

    public override string Title => words.ForRange(recap, "loyalty.title");

    public override string Description => $"{Title}, {words.Range(recap)}. {Lead}: {string.Join(", ", _loyalty.Artists.Take(Most).Select(artist => artist.Name))}.";

    public override IReadOnlyList<string> Questions => ["loyalty"];

    private string Lead => words.Count("loyalty.lead", _loyalty.ArtistCount);

    public override void Draw(Canvas canvas, Frame frame)
    {
        var safe = frame.Safe;
        canvas.Fill(new SolidPaint(Ground));
        new Heading(Title, Heading.Large, Lead).Draw(canvas, frame, type, Palette.Ink);
        var artists = _loyalty.Artists.Take(Most).ToArray();
        var (top, bottom) = (safe.Top + 190, safe.Bottom - 84);
        var step = MathF.Min(230, (bottom - top) / artists.Length);
        for (var i = 0; i < artists.Length; i++)
        {
            using (canvas.Group($"enter-{i + 2}"))
                DrawArtist(canvas, Box.At(safe.Left, top + (i * step), safe.Width, step), artists[i], Beads[i]);
        }
        Brand.Draw(canvas, frame, type, Palette.Ink, words.Range(recap));
    }

    private void DrawArtist(Canvas canvas, Box row, LoyalArtist artist, Rgba colour)
    {
        var middle = row.Top + (row.Height / 2);
        canvas.Write(Setting.Fit(artist.Name, type.Display, 66, row.Width, 32, -2), row.Left, middle + 6, Palette.Ink);
        var largest = MathF.Min(MostBead, row.Width / _loyalty.Months * 0.46f);
        var step = (row.Width - (2 * largest)) / (_loyalty.Months - 1);
        var y = middle + 54;
        canvas.Fill(Shapes.Rectangle(new(row.Left + largest, y - 2, row.Right - largest, y + 2)), colour.Fade(0.55f));
        var most = (float)Math.Max(1, artist.MsByMonth.Max());
        for (var month = 0; month < _loyalty.Months; month++)
            canvas.Fill(Shapes.Circle(new Vector2(row.Left + largest + (month * step), y), largest * MathF.Max(LeastBead, MathF.Sqrt(artist.MsByMonth[month] / most))), colour);
    }
}
