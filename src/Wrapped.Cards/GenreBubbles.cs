using System.Numerics;
using Wrapped.Drawing;

namespace Wrapped.Cards;

/// <summary>A circle for each share, large for large, pushed together until they overlap a little and stay inside a box.</summary>
internal static class GenreBubbles
{
    private const int Rounds = 900;
    private const float Overlap = 0.34f;

    // The angle at which leaves stand apart: each next circle starts where there is most room.
    private const float GoldenAngle = 2.399963f;

    public static (Vector2 Centre, float Radius)[] Of(IReadOnlyList<float> shares, Box box)
    {
        var whole = shares.Sum();
        var reach = MathF.Min(box.Width, box.Height) * 0.535f;
        var radius = shares.Select(share => MathF.Min(MathF.Sqrt(share / whole) * reach, MathF.Min(box.Width, box.Height) / 2)).ToArray();
        var middle = new Vector2((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        var centre = shares.Select((_, i) => middle + (Turn((i * GoldenAngle) + 2.4f) * 70 * i)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < centre.Length; i++)
                centre[i] = Settle(i, centre, radius, middle, box);
        }
        return [.. centre.Zip(radius)];
    }

    /// <summary>Where a label finds most of its own colour: away from what overlaps it.</summary>
    public static Vector2 Quiet(int place, (Vector2 Centre, float Radius)[] bubbles)
    {
        var away = Vector2.Zero;
        for (var other = 0; other < bubbles.Length; other++)
        {
            var apart = bubbles[place].Centre - bubbles[other].Centre;
            var overlap = bubbles[place].Radius + bubbles[other].Radius - apart.Length();
            if (other != place && overlap > 0 && apart != Vector2.Zero)
                away += Vector2.Normalize(apart) * overlap * 0.42f;
        }
        return away;
    }

    private static Vector2 Settle(int place, Vector2[] centre, float[] radius, Vector2 middle, Box box)
    {
        var at = centre[place] + ((middle - centre[place]) * 0.012f);
        for (var other = 0; other < centre.Length; other++)
        {
            var apart = at - centre[other];
            var distance = apart.Length();
            var wanted = radius[place] + radius[other] - (MathF.Min(radius[place], radius[other]) * Overlap);
            if (other != place && distance < wanted && distance > 0)
                at += apart / distance * (wanted - distance) * 0.3f;
        }
        var r = radius[place];
        return new(Math.Clamp(at.X, box.Left + r, MathF.Max(box.Left + r, box.Right - r)), Math.Clamp(at.Y, box.Top + r, MathF.Max(box.Top + r, box.Bottom - r)));
    }

    private static Vector2 Turn(float angle) => new(MathF.Cos(angle), MathF.Sin(angle));
}
