using System.Numerics;
using Wrapped.Drawing;
using Wrapped.Recaps.Race;

namespace Wrapped.Cards;

/// <summary>A record of gold, platinum or diamond, as labels hang them on walls.</summary>
internal static class Disc
{
    public static void Draw(Canvas canvas, Vector2 centre, float radius, Award award)
    {
        var (dark, bright) = Metal(award);
        canvas.Fill(Shapes.Circle(centre, radius), Shine(centre, radius, dark, bright));
        for (var groove = 0.92f; groove > 0.42f; groove -= 0.07f)
        {
            canvas.Fill(Shapes.Circle(centre, radius * groove), dark.Fade(0.34f));
            canvas.Fill(Shapes.Circle(centre, (radius * groove) - MathF.Max(1, radius * 0.012f)), Shine(centre, radius, dark, bright));
        }
        canvas.Fill(Shapes.Circle(centre, radius * 0.36f), bright.Mix(Rgba.White, 0.4f));
    }

    /// <summary>The colour in which an award is named on a dark ground.</summary>
    public static Rgba Colour(Award award) => Metal(award).Bright;

    // Light falls across it from above left.
    private static LinearPaint Shine(Vector2 centre, float radius, Rgba dark, Rgba bright) => new(
        centre - new Vector2(radius * 0.8f),
        centre + new Vector2(radius * 0.8f),
        [new(0, dark), new(0.24f, bright), new(0.42f, dark.Mix(bright, 0.35f)), new(0.6f, bright.Mix(Rgba.White, 0.55f)), new(0.8f, dark.Mix(bright, 0.5f)), new(1, dark)]);

    private static (Rgba Dark, Rgba Bright) Metal(Award award) => award switch
    {
        Award.Diamond => (Rgba.Hex("#3C8FB8"), Rgba.Hex("#9BE9FF")),
        Award.Platinum => (Rgba.Hex("#767C8A"), Rgba.Hex("#D9DEE8")),
        _ => (Rgba.Hex("#9A6410"), Rgba.Hex("#FFCF4D")),
    };
}
