using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Wrapped.Drawing.Tests.Raster;

public sealed class CoverageTests
{
    private const int Side = 24;

    private static readonly Gen<float> Near = Gen.Choose(-800, 3200).Select(hundredths => hundredths / 100f);

    private static readonly Gen<float> Any = Gen.Frequency(
        (8, Near),
        (1, Gen.Elements(float.NaN, float.PositiveInfinity, float.NegativeInfinity)),
        (2, Gen.Elements(1e9f, -1e9f, 3e38f, -3e38f, 1e-38f, 16777216f, -0f)));

    [Fact]
    public void A_rectangle_covers_each_pixel_by_its_share()
    {
        var sides = Near.Four();
        Prop.ForAll(sides.ToArbitrary(), four =>
        {
            var (a, b, c, d) = four;
            var box = new Box(MathF.Min(a, b), MathF.Min(c, d), MathF.Max(a, b), MathF.Max(c, d));
            var canvas = Look.Canvas(Side, Side, canvas => canvas.Fill(Shapes.Rectangle(box), Rgba.White));
            for (var y = 0; y < Side; y++)
            {
                for (var x = 0; x < Side; x++)
                    Math.Abs(canvas.Alpha(x, y) - (255 * Overlap(box.Left, box.Right, x) * Overlap(box.Top, box.Bottom, y))).Should().BeLessThanOrEqualTo(1);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_triangle_covers_each_pixel_by_its_share()
    {
        Prop.ForAll(Near.Two().Three().ToArbitrary(), corners =>
        {
            Vector2[] points = [Point(corners.Item1), Point(corners.Item2), Point(corners.Item3)];
            var canvas = Look.Canvas(Side, Side, canvas => canvas.Fill(Polygon(points), Rgba.White));
            for (var y = 0; y < Side; y++)
            {
                for (var x = 0; x < Side; x++)
                    Math.Abs(canvas.Alpha(x, y) - (255 * CutToPixel(points, x, y))).Should().BeLessThanOrEqualTo(1);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(3.3f)]
    [InlineData(17f)]
    [InlineData(48.5f)]
    public void A_circle_has_the_area_of_a_circle(float radius)
    {
        var canvas = Look.Canvas(100, 100, canvas => canvas.Fill(Shapes.Circle(new(50.2f, 49.7f), radius), Rgba.White));

        var area = canvas.Pixels.Data.Sum(pixel => (pixel >> 24) / 255.0);

        // Flat sides, each up to 0.08 pixels inside the curve.
        area.Should().BeInRange(Math.PI * radius * (radius - 0.12f), (Math.PI * radius * radius) + 0.5);
    }

    [Fact]
    public void Overlapping_contours_of_one_direction_are_united_and_a_contour_of_the_other_cuts_a_hole()
    {
        var square = Shapes.Rectangle(new(2, 2, 18, 18));
        var twice = new Path().Append(square, Matrix3x2.Identity).Append(Shapes.Rectangle(new(8, 8, 22, 22)), Matrix3x2.Identity);
        var holed = new Path().Append(square, Matrix3x2.Identity).MoveTo(new(6, 6)).LineTo(new(6, 14)).LineTo(new(14, 14)).LineTo(new(14, 6)).Close();

        Look.Canvas(Side, Side, canvas => canvas.Fill(twice, Rgba.White)).Alpha(10, 10).Should().Be(255);
        Look.Canvas(Side, Side, canvas => canvas.Fill(holed, Rgba.White)).Alpha(10, 10).Should().Be(0);
        Look.Canvas(Side, Side, canvas => canvas.Fill(holed, Rgba.White)).Alpha(4, 10).Should().Be(255);
    }

    [Fact]
    public void No_path_makes_the_painter_throw_or_paint_outside_its_bounds()
    {
        var verb = Gen.Elements(Enum.GetValues<PathVerb>());
        Prop.ForAll(Gen.Zip(verb.ListOf(), Any.Two().ArrayOf(60)).ToArbitrary(), given =>
        {
            var path = new Path();
            var next = 0;
            Vector2 Next() => Point(given.Item2[next++ % 60]);
            foreach (var step in given.Item1)
                Add(path, step, Next);
            var canvas = Look.Canvas(Side, Side, canvas => canvas.Fill(path, Rgba.White));
            var bounds = path.Bounds.Union(new(0, 0, 0, 0));
            for (var y = 0; y < Side; y++)
            {
                for (var x = 0; x < Side; x++)
                {
                    if (canvas.Alpha(x, y) > 0)
                        (x + 1 >= bounds.Left && x <= bounds.Right && y + 1 >= bounds.Top && y <= bounds.Bottom).Should().BeTrue();
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_shape_far_larger_than_the_canvas_covers_it() =>
        Look.Canvas(Side, Side, canvas => canvas.Fill(Shapes.Circle(default, 1e7f), Rgba.White)).Pixels.Data.Should().OnlyContain(pixel => pixel == uint.MaxValue);

    private static void Add(Path path, PathVerb verb, Func<Vector2> next)
    {
        _ = verb switch
        {
            PathVerb.Move => path.MoveTo(next()),
            PathVerb.Line => path.LineTo(next()),
            PathVerb.Quad => path.QuadTo(next(), next()),
            PathVerb.Cubic => path.CubicTo(next(), next(), next()),
            _ => path.Close(),
        };
    }

    private static Vector2 Point((float X, float Y) at) => new(at.X, at.Y);

    private static Path Polygon(Vector2[] points)
    {
        var path = new Path().MoveTo(points[0]);
        foreach (var point in points[1..])
            path.LineTo(point);
        return path.Close();
    }

    private static float Overlap(float from, float to, int pixel) => MathF.Max(0, MathF.Min(to, pixel + 1) - MathF.Max(from, pixel));

    // The area of the polygon inside a pixel, by Sutherland and Hodgman's clipping and the shoelace formula.
    private static double CutToPixel(Vector2[] polygon, int x, int y)
    {
        var cut = Cut(Cut(Cut(Cut(polygon, p => p.X - x), p => x + 1 - p.X), p => p.Y - y), p => y + 1 - p.Y);
        var twice = 0.0;
        for (var i = 0; i < cut.Length; i++)
        {
            var (a, b) = (cut[i], cut[(i + 1) % cut.Length]);
            twice += ((a.X - x) * (double)(b.Y - y)) - ((b.X - x) * (double)(a.Y - y));
        }

        return Math.Abs(twice) / 2;
    }

    private static Vector2[] Cut(Vector2[] polygon, Func<Vector2, float> inside)
    {
        var cut = new List<Vector2>();
        for (var i = 0; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Length]);
            var (da, db) = (inside(a), inside(b));
            if (da >= 0)
                cut.Add(a);
            if (da >= 0 != db >= 0)
                cut.Add(a + ((b - a) * (da / (da - db))));
        }

        return [.. cut];
    }
}
