using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Tests.Raster;

public sealed class OverlapTests
{
    private const int Side = 24;

    // Each pixel is asked at so many places each way.
    private const int Samples = 16;

    private static readonly Gen<Vector2> Point = Gen.Choose(-200, 2600).Two().Select(at => new Vector2(at.Item1, at.Item2) / 100);

    [Fact]
    public void Any_heap_of_triangles_covers_the_share_of_its_union()
    {
        var heap = Gen.Choose(1, 5).SelectMany(count => Point.Three().ArrayOf(count));
        Prop.ForAll(heap.ToArbitrary(), triangles =>
        {
            var path = new Path();
            foreach (var (a, b, c) in triangles)
                path.MoveTo(a).LineTo(b).LineTo(c).Close();
            var canvas = Look.Canvas(Side, Side, canvas => canvas.Fill(path, Rgba.White));
            var contours = triangles.Select(each => new[] { each.Item1, each.Item2, each.Item3 }).ToArray();
            Furthest(canvas, contours).Should().BeLessThanOrEqualTo(16);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public void Sides_that_lie_on_each_other_are_no_darker_than_one()
    {
        var both = Shapes.Rectangle(new(2.3f, 3.4f, 9.6f, 20.7f)).Append(Shapes.Rectangle(new(2.3f, 3.4f, 20.5f, 8.2f)), Matrix3x2.Identity);
        var union = new Path().MoveTo(new(2.3f, 3.4f)).LineTo(new(20.5f, 3.4f)).LineTo(new(20.5f, 8.2f)).LineTo(new(9.6f, 8.2f)).LineTo(new(9.6f, 20.7f)).LineTo(new(2.3f, 20.7f)).Close();

        var (found, wanted) = (Look.Canvas(Side, Side, canvas => canvas.Fill(both, Rgba.White)), Look.Canvas(Side, Side, canvas => canvas.Fill(union, Rgba.White)));

        for (var i = 0; i < Side * Side; i++)
            Math.Abs((int)(found.Pixels.Data[i] >> 24) - (int)(wanted.Pixels.Data[i] >> 24)).Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void A_thousand_sides_beside_each_other_cover_no_more_than_their_union()
    {
        // Each hair is 3/100 of a pixel wide and lies half on the next one.
        var comb = new Path();
        for (var hair = 0; hair < 500; hair++)
            comb.MoveTo(new(2 + (hair * 0.015f), 2)).LineTo(new(2.03f + (hair * 0.015f), 2)).LineTo(new(2.03f + (hair * 0.015f), 20)).LineTo(new(2 + (hair * 0.015f), 20)).Close();

        var canvas = Look.Canvas(Side, Side, canvas => canvas.Fill(comb, Rgba.White.Fade(0.5f)));

        foreach (var x in (int[])[2, 5, 8])
            canvas.Alpha(x, 10).Should().BeCloseTo(128, 1);
        canvas.Alpha(1, 10).Should().Be(0);
        canvas.Alpha(10, 10).Should().Be(0);
        canvas.Pixels.Data.Sum(pixel => (pixel >> 24) / 127.5).Should().BeApproximately(18 * 7.515, 1);
    }

    [Theory]
    [InlineData("inter", 700)]
    [InlineData("bricolage-grotesque", 800)]
    [InlineData("noto-sans", 900)]
    public void No_letter_has_a_bump_where_its_contours_overlap(string family, int weight)
    {
        const string Letters = "ABDEFGKMNPQRTWXÄÅÉÇabdefgkmnpqrtuwxyøđłß&@48";
        var overlapping = 0;
        foreach (var run in TextShaper.Line(Letters, FontFolder.Shelf.Stack(family, weight), Side - 4).Runs)
        {
            foreach (var outline in run.Glyphs.Select(glyph => run.Font.Outline(glyph.Glyph).Transform(run.Scale * Matrix3x2.CreateTranslation(1.37f, Side - 5.6f))))
            {
                var canvas = Look.Canvas(Side, Side, canvas => canvas.Fill(outline, Rgba.White));
                var contours = Contours(outline);
                overlapping += contours.Length > 2 ? 1 : 0;
                Furthest(canvas, contours).Should().BeLessThanOrEqualTo(20, "curves are cut into flat sides, and samples are few");
            }
        }
        overlapping.Should().BePositive();
    }

    [Fact]
    public void A_letter_is_the_same_as_a_letter_and_as_a_path()
    {
        var line = TextShaper.Line("R", FontFolder.Shelf.Stack("bricolage-grotesque", 800), 200);
        var run = line.Runs.Single();
        var letter = Look.Canvas(200, 200, canvas => canvas.Draw(line, new(10.3f, 170.6f), Rgba.White));
        var path = Look.Canvas(200, 200, canvas => canvas.Fill(run.Font.Outline(run.Glyphs.Single().Glyph).Transform(run.Scale * Matrix3x2.CreateTranslation(10.3f, 170.6f)), Rgba.White));

        for (var i = 0; i < letter.Pixels.Data.Length; i++)
            Math.Abs((int)(letter.Pixels.Data[i] >> 24) - (int)(path.Pixels.Data[i] >> 24)).Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Joined_letters_in_ink_that_lets_light_through_are_one_shape()
    {
        var line = TextShaper.Line("سلسبيل", FontFolder.Shelf.Stack("inter", 700), Side - 4);
        var all = new Path();
        foreach (var run in line.Runs)
        {
            foreach (var glyph in run.Glyphs)
                all.Append(run.Font.Outline(glyph.Glyph), run.Scale * Matrix3x2.CreateTranslation(glyph.Origin + new Vector2(0.37f, Side - 8.6f)));
        }
        var canvas = Look.Canvas(4 * Side, Side, canvas => canvas.Draw(line, new(0.37f, Side - 8.6f), Rgba.White.Fade(0.5f)));
        var whole = Look.Canvas(4 * Side, Side, canvas => canvas.Fill(all, Rgba.White.Fade(0.5f)));

        canvas.Pixels.Data.Max(pixel => pixel >> 24).Should().BeInRange(127, 128);
        for (var i = 0; i < canvas.Pixels.Data.Length; i++)
            Math.Abs((int)(canvas.Pixels.Data[i] >> 24) - (int)(whole.Pixels.Data[i] >> 24)).Should().BeLessThanOrEqualTo(1);
    }

    private static int Furthest(RasterCanvas canvas, Vector2[][] contours)
    {
        var furthest = 0;
        for (var y = 0; y < Side; y++)
        {
            var inside = new int[Side];
            for (var sample = 0; sample < Samples; sample++)
                Scan(contours, y + ((sample + 0.5f) / Samples), inside);
            for (var x = 0; x < Side; x++)
                furthest = Math.Max(furthest, Math.Abs(canvas.Alpha(x, y) - (255 * inside[x] / (Samples * Samples))));
        }
        return furthest;
    }

    // The naive way: the winding number at every place.
    private static void Scan(Vector2[][] contours, float y, int[] inside)
    {
        var crossings = contours.SelectMany(contour => contour.Select((from, i) => (From: from, To: contour[(i + 1) % contour.Length])))
            .Where(side => side.From.Y <= y != side.To.Y <= y)
            .Select(side => (X: side.From.X + ((side.To.X - side.From.X) * (y - side.From.Y) / (side.To.Y - side.From.Y)), Winding: side.From.Y < side.To.Y ? 1 : -1))
            .Order().ToList();
        for (var i = 0; i < Side * Samples; i++)
        {
            var x = (i + 0.5f) / Samples;
            if (crossings.TakeWhile(crossing => crossing.X < x).Sum(crossing => crossing.Winding) != 0)
                inside[i / Samples]++;
        }
    }

    private static Vector2[][] Contours(Path path)
    {
        var contours = new List<List<Vector2>>();
        var next = 0;
        foreach (var verb in path.Verbs)
        {
            if (verb == PathVerb.Move)
                contours.Add([path.Points[next++]]);
            else if (verb == PathVerb.Line)
                contours[^1].Add(path.Points[next++]);
            else if (verb == PathVerb.Quad)
            {
                var (from, control, to) = (contours[^1][^1], path.Points[next], path.Points[next + 1]);
                for (var t = 1; t <= 12; t++)
                    contours[^1].Add(Vector2.Lerp(Vector2.Lerp(from, control, t / 12f), Vector2.Lerp(control, to, t / 12f), t / 12f));
                next += 2;
            }
        }
        return [.. contours.Select(contour => contour.ToArray())];
    }
}
