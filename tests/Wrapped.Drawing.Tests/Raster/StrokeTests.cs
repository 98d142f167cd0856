using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Strokes;

namespace Wrapped.Drawing.Tests.Raster;

public sealed class StrokeTests
{
    private const int Side = 40;

    private static readonly Path Angle = new Path().MoveTo(new(10, 30)).LineTo(new(20, 10)).LineTo(new(30, 30));

    private static readonly Gen<Vector2> Point = Gen.Choose(600, 3400).Two().Select(at => new Vector2(at.Item1, at.Item2) / 100);

    [Fact]
    public void A_round_line_covers_what_is_no_further_from_it_than_half_its_width()
    {
        Prop.ForAll(Gen.Choose(2, 6).SelectMany(count => Point.ArrayOf(count)).Zip(Gen.Choose(10, 110)).ToArbitrary(), given =>
        {
            var (places, width) = (given.Item1, given.Item2 / 10f);
            var path = new Path().MoveTo(places[0]);
            foreach (var place in places.Skip(1))
                path.LineTo(place);
            var canvas = Drawn(path, new(width) { Cap = Cap.Round, Join = Join.Round });

            // Pixels through which no border runs.
            for (var y = 0; y < Side; y++)
            {
                for (var x = 0; x < Side; x++)
                {
                    var away = Enumerable.Range(1, places.Length - 1).Min(i => Distance(new(x + 0.5f, y + 0.5f), places[i - 1], places[i])) - (width / 2);
                    if (MathF.Abs(away) > 0.8f)
                        canvas.Alpha(x, y).Should().BeCloseTo(away < 0 ? 255 : 0, 2, "of {0} and {1} at {2}, {3}", string.Join(' ', places), width, x, y);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Theory]
    [InlineData(Cap.Butt, 0, 0)]
    [InlineData(Cap.Round, 255, 50)]
    [InlineData(Cap.Square, 255, 255)]
    public void Caps_end_a_line_as_they_are_named(Cap cap, int beyond, int corner)
    {
        var canvas = Drawn(new Path().MoveTo(new(10, 20)).LineTo(new(30, 20)), new(10) { Cap = cap });

        canvas.Alpha(29, 20).Should().Be(255);
        canvas.Alpha(33, 20).Should().BeCloseTo(beyond, 1);
        canvas.Alpha(6, 20).Should().BeCloseTo(beyond, 1);
        canvas.Alpha(34, 15).Should().BeInRange(Math.Max(0, corner - 60), corner);
        canvas.Alpha(36, 20).Should().Be(0);
    }

    [Theory]
    [InlineData(Join.Miter, 4, 1)]
    [InlineData(Join.Miter, 2, 7.8)]
    [InlineData(Join.Round, 4, 6)]
    [InlineData(Join.Bevel, 4, 7.8)]
    public void Joins_reach_as_far_as_they_are_named(Join join, float limit, double top)
    {
        // The half turn has a sine of 0.447, so that the miter is 2.24 widths long: 8 x 2.24 / 2 above the corner at 10.
        var outline = StrokeOutline.Of(Angle, new(8) { Join = join, MiterLimit = limit });

        ((double)outline.Points.Min(point => point.Y)).Should().BeApproximately(top, 0.5);
    }

    [Fact]
    public void A_closed_line_has_a_hole_and_no_caps()
    {
        var canvas = Drawn(Shapes.Rectangle(new(10, 10, 30, 30)), new(4) { Cap = Cap.Square });

        canvas.Alpha(20, 20).Should().Be(0);
        canvas.Alpha(8, 8).Should().Be(255);
        canvas.Alpha(11, 11).Should().Be(255);
        canvas.Alpha(13, 13).Should().Be(0);
        canvas.Alpha(6, 20).Should().Be(0);
    }

    [Fact]
    public void A_circle_is_stroked_to_a_ring_of_its_area()
    {
        var canvas = Drawn(Shapes.Circle(new(20, 20), 14), new(5));

        canvas.Pixels.Data.Sum(pixel => (pixel >> 24) / 255.0).Should().BeApproximately(Math.Tau * 14 * 5, 1.5);
        canvas.Alpha(20, 20).Should().Be(0);
    }

    [Fact]
    public void Dashes_alternate_from_where_they_are_told_and_go_round_corners()
    {
        var line = new Path().MoveTo(new(0, 10)).LineTo(new(40, 10));
        string Row(Pen pen) => string.Concat(Enumerable.Range(0, Side).Select(x => Drawn(line, pen).Alpha(x, 10) > 127 ? '#' : '.'));

        Row(new(4) { Dashes = [5, 3] }).Should().Be("#####...#####...#####...#####...#####...");
        Row(new(4) { Dashes = [5, 3], DashOffset = 2 }).Should().Be("###...#####...#####...#####...#####...##");
        Row(new(4) { Dashes = [5, 3], DashOffset = -2 }).Should().Be("..#####...#####...#####...#####...#####.");
        Row(new(4) { Dashes = [6] }).Should().Be("######......######......######......####");
        Row(new(4) { Dashes = [0, 0] }).Should().Be(new string('#', Side));
        Row(new(4) { Dashes = [3, -1] }).Should().Be(new string('#', Side));

        var corner = Drawn(new Path().MoveTo(new(5, 5)).LineTo(new(30, 5)).LineTo(new(30, 35)), new(4) { Dashes = [20, 10, 10, 100] });
        corner.Alpha(20, 5).Should().Be(255);
        corner.Alpha(28, 5).Should().Be(0);
        corner.Alpha(30, 12).Should().Be(255);
        corner.Alpha(30, 22).Should().Be(0);
    }

    [Fact]
    public void Dots_are_dashes_without_length_and_with_round_caps()
    {
        var canvas = Drawn(new Path().MoveTo(new(5, 20)).LineTo(new(36, 20)), new(4) { Cap = Cap.Round, Dashes = [0, 10] });

        foreach (var x in (int[])[5, 15, 25, 35])
            canvas.Alpha(x, 20).Should().Be(255);
        foreach (var x in (int[])[10, 20, 30])
            canvas.Alpha(x, 20).Should().Be(0);
        Drawn(new Path().MoveTo(new(20, 20)).LineTo(new(20, 20)), new(6) { Cap = Cap.Round }).Alpha(20, 21).Should().Be(255);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_pen_without_a_width_draws_nothing(float width) => StrokeOutline.Of(Angle, new(width)).IsEmpty.Should().BeTrue();

    [Fact]
    public void Any_path_with_any_pen_is_stroked()
    {
        var number = Gen.Frequency((8, Gen.Choose(-500, 5000).Select(at => at / 100f)), (1, Gen.Elements(0f, 1e-7f, 1e12f, -1e30f, float.NaN, float.NegativeInfinity)));
        var pen = Gen.Zip(number, number.ArrayOf(3)).Zip(Gen.Elements(Cap.Butt, Cap.Round, Cap.Square).Zip(Gen.Elements(Join.Miter, Join.Round, Join.Bevel)))
            .Select(given => new Pen(given.Item1.Item1) { Dashes = given.Item1.Item2, DashOffset = given.Item1.Item1, Cap = given.Item2.Item1, Join = given.Item2.Item2 });
        Prop.ForAll(number.Two().Select(at => new Vector2(at.Item1, at.Item2)).ArrayOf(8).Zip(pen).ToArbitrary(), given =>
        {
            var at = given.Item1;
            var path = new Path().LineTo(at[0]).Close().QuadTo(at[1], at[2]).MoveTo(at[3]).CubicTo(at[4], at[5], at[3]).LineTo(at[3]).Close().MoveTo(at[6]).MoveTo(at[7]);
            var canvas = new RasterCanvas(Side, Side);
            canvas.Stroke(path, given.Item2, new SolidPaint(Rgba.White));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static RasterCanvas Drawn(Path path, Pen pen) => Look.Canvas(Side, Side, canvas => canvas.Stroke(path, pen, new SolidPaint(Rgba.White)));

    private static float Distance(Vector2 point, Vector2 from, Vector2 to)
    {
        var along = to - from;
        var share = along == Vector2.Zero ? 0 : Math.Clamp(Vector2.Dot(point - from, along) / along.LengthSquared(), 0, 1);
        return Vector2.Distance(point, from + (along * share));
    }
}
