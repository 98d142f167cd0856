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

    /// <summary>Where a label of <paramref name="height"/> finds most of its own colour, and how much of it from side to side: of the lines through the circle the one with the longest stretch that no other circle covers.</summary>
    public static (Vector2 At, float Room) Quiet(int place, (Vector2 Centre, float Radius)[] bubbles, float height)
    {
        var (centre, radius) = bubbles[place];
        var best = (At: centre, Room: 0f);
        for (var step = -8; step <= 8; step++)
        {
            var y = centre.Y + (step * radius * 0.08f);
            var (left, right) = Bare(place, bubbles, y - (height / 2), y + (height / 2));

            // A little less is better than far from the middle.
            if (right - left - (MathF.Abs(y - centre.Y) * 0.5f) > best.Room - (MathF.Abs(best.At.Y - centre.Y) * 0.5f))
                best = (new((left + right) / 2, y), right - left);
        }
        return best;
    }

    // The stretch of a circle that lies bare all the way from one height to another.
    private static (float Left, float Right) Bare(int place, (Vector2 Centre, float Radius)[] bubbles, float top, float bottom)
    {
        var (left, right) = (float.NegativeInfinity, float.PositiveInfinity);
        for (var line = 0; line <= 4; line++)
        {
            var y = top + ((bottom - top) * line / 4);
            var half = Half(bubbles[place], y);
            (left, right) = (MathF.Max(left, bubbles[place].Centre.X - half), MathF.Min(right, bubbles[place].Centre.X + half));
            foreach (var other in bubbles.Where((_, i) => i != place && Half(bubbles[i], y) > 0))
            {
                if (other.Centre.X < bubbles[place].Centre.X)
                    left = MathF.Max(left, other.Centre.X + Half(other, y));
                else
                    right = MathF.Min(right, other.Centre.X - Half(other, y));
            }
        }
        return (left, MathF.Max(left, right));
    }

    private static float Half((Vector2 Centre, float Radius) circle, float y)
    {
        var away = y - circle.Centre.Y;
        return MathF.Sqrt(MathF.Max(0, (circle.Radius * circle.Radius) - (away * away)));
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
