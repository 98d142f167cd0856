using Wrapped.Drawing.Raster;

namespace Wrapped.Drawing.Tests.Raster;

public sealed class RasterCanvasTests
{
    private static readonly FakeFont Font = new();

    [Fact]
    public void A_canvas_is_transparent_at_first() => new RasterCanvas(3, 2).Pixels.Data.Should().OnlyContain(pixel => pixel == 0);

    [Fact]
    public void Ink_lands_only_inside_all_clips_that_are_open()
    {
        var canvas = new RasterCanvas(100, 100);
        using (canvas.Clip(Shapes.Circle(new(40, 50), 30)))
        {
            using (canvas.Clip(Shapes.Rectangle(new(40.5f, 0, 100, 100))))
                canvas.Fill(new SolidPaint(Rgba.White));
            canvas.Fill(Shapes.Rectangle(new(0, 0, 30, 100)), Rgba.White);
        }

        canvas.Fill(Shapes.Rectangle(new(90, 90, 100, 100)), Rgba.White);

        canvas.Alpha(60, 50).Should().Be(255);
        canvas.Alpha(35, 50).Should().Be(0);
        canvas.Alpha(40, 50).Should().BeCloseTo(128, 1);
        canvas.Alpha(80, 50).Should().Be(0);
        canvas.Alpha(20, 50).Should().Be(255);
        canvas.Alpha(1, 1).Should().Be(0);
        canvas.Alpha(95, 95).Should().Be(255);
    }

    [Fact]
    public void Nothing_lands_inside_an_empty_clip()
    {
        var canvas = new RasterCanvas(20, 20);
        using (canvas.Clip(new Path()))
        {
            canvas.Fill(new SolidPaint(Rgba.White));
            using (canvas.Clip(Shapes.Circle(new(10, 10), 5)))
                canvas.Fill(Shapes.Circle(new(10, 10), 5), Rgba.White);
        }

        canvas.Pixels.Data.Should().OnlyContain(pixel => pixel == 0);
    }

    [Fact]
    public void A_picture_gets_round_corners_from_a_clip()
    {
        var picture = Look.Canvas(8, 8, canvas => canvas.Fill(new SolidPaint(Rgba.Hex("#FF5B2E")))).Pixels;
        var canvas = Look.Canvas(40, 40, canvas =>
        {
            var box = Box.At(4, 4, 32, 32);
            using (canvas.Clip(Shapes.RoundRectangle(box, 10)))
                canvas.Draw(picture, box);
        });

        canvas.Alpha(4, 4).Should().Be(0);
        canvas.Alpha(7, 6).Should().BeInRange(100, 254);
        canvas.Parts(20, 4).Should().Be((255, 0x5B, 0x2E, 255));
        canvas.Alpha(20, 3).Should().Be(0);
    }

    [Fact]
    public void A_group_with_an_opacity_is_laid_on_the_rest_as_a_whole()
    {
        var canvas = Look.Canvas(30, 30, canvas =>
        {
            canvas.Fill(new SolidPaint(Rgba.White));
            using (canvas.Clip(Shapes.Rectangle(new(0, 0, 30, 20))))
            using (canvas.Group("enter-1", 0.5f))
            {
                canvas.Fill(Shapes.Rectangle(new(0, 0, 20, 30)), Rgba.Black);
                canvas.Fill(Shapes.Rectangle(new(10, 0, 30, 30)), Rgba.Black);
            }
            using (canvas.Group("enter-2", 1, Blend.Multiply))
                canvas.Fill(Shapes.Rectangle(new(0, 25, 30, 30)), Rgba.Hex("#800000"));
            using (canvas.Group("enter-3"))
                canvas.Fill(Shapes.Rectangle(new(0, 25, 5, 30)), Rgba.Black);
        });

        foreach (var x in (int[])[2, 15, 28])
            canvas.Parts(x, 10).Should().Be((127, 127, 127, 255), "where two shapes of the group meet it is no darker");
        canvas.Parts(15, 22).Should().Be((255, 255, 255, 255));
        canvas.Parts(15, 27).Should().Be((128, 0, 0, 255));
        canvas.Parts(2, 27).Should().Be((0, 0, 0, 255));
    }

    [Fact]
    public void A_canvas_that_was_lent_is_clean_for_the_next()
    {
        for (var time = 0; time < 5; time++)
        {
            var canvas = RasterCanvas.Lend(31, 17);
            canvas.Pixels.Data.Should().OnlyContain(pixel => pixel == 0);
            canvas.Fill(new SolidPaint(Rgba.White));
            canvas.GiveBack();
        }
        RasterCanvas.Lend(17, 31).Pixels.Data.Should().HaveCount(17 * 31).And.OnlyContain(pixel => pixel == 0);
    }

    [Fact]
    public void A_picture_is_stretched_smoothly()
    {
        var picture = new Pixels(2, 1);
        (picture.Data[0], picture.Data[1]) = (0xff000000, 0xffffffff);
        var canvas = Look.Canvas(100, 10, canvas => canvas.Draw(picture, new(0, 0, 100, 10)));

        canvas.Parts(10, 5).R.Should().Be(0);
        canvas.Parts(50, 5).R.Should().BeCloseTo(128, 4);
        canvas.Parts(90, 5).R.Should().Be(255);
        for (var x = 1; x < 100; x++)
            canvas.Parts(x, 5).R.Should().BeGreaterThanOrEqualTo(canvas.Parts(x - 1, 5).R);
    }

    [Fact]
    public void A_picture_of_its_own_size_is_copied()
    {
        var picture = Look.Canvas(17, 13, canvas => canvas.Fill(Shapes.Circle(new(8, 6), 6), Rgba.Hex("#c04080", 0.7f))).Pixels;
        var canvas = Look.Canvas(17, 13, canvas => canvas.Draw(picture, new(0, 0, 17, 13)));

        canvas.Pixels.Data.Should().Equal(picture.Data);
    }

    [Fact]
    public void A_shrunk_picture_is_the_mean_of_its_pixels()
    {
        var picture = new Pixels(64, 64);
        for (var i = 0; i < picture.Data.Length; i++)
            picture.Data[i] = (i + (i / 64)) % 2 == 0 ? 0xffffffff : 0xff000000;
        var canvas = Look.Canvas(8, 8, canvas => canvas.Draw(picture, new(0, 0, 8, 8), 0.5f));

        canvas.Pixels.Data.Should().OnlyContain(pixel => Math.Abs((int)(pixel >> 24) - 128) <= 1 && Math.Abs((int)(pixel & 255) - 64) <= 2);
    }

    [Fact]
    public void Tiles_cover_the_canvas_and_keep_their_size()
    {
        var picture = new Pixels(3, 2);
        for (var i = 0; i < picture.Data.Length; i++)
            picture.Data[i] = 0xff000000 + (uint)i;
        var canvas = Look.Canvas(10, 7, canvas => canvas.Tile(picture));

        for (var y = 0; y < 7; y++)
        {
            for (var x = 0; x < 10; x++)
                canvas.At(x, y).Should().Be(picture.Row(y % 2)[x % 3]);
        }
    }

    [Fact]
    public void Letters_stand_on_the_baseline()
    {
        var canvas = Look.Canvas(200, 100, canvas => canvas.Draw(Font.Line(50, 40, FakeFont.Block, FakeFont.Blank, FakeFont.Ring), new(10, 80), Rgba.White));

        canvas.Alpha(20, 79).Should().Be(255);
        canvas.Alpha(20, 81).Should().Be(0);
        canvas.Alpha(20, 46).Should().Be(255);
        canvas.Alpha(20, 44).Should().Be(0);
        canvas.Alpha(65, 65).Should().Be(0);
        canvas.Alpha(105, 62).Should().Be(0);
        canvas.Alpha(94, 62).Should().Be(255);
    }

    [Fact]
    public void Letters_that_join_are_one_shape_in_translucent_ink()
    {
        var canvas = Look.Canvas(100, 60, canvas => canvas.Draw(Font.Line(50, 10, FakeFont.Block, FakeFont.Block, FakeFont.Block), new(10, 50), Rgba.White.Fade(0.5f)));

        canvas.Pixels.Data.Should().OnlyContain(pixel => pixel >> 24 <= 128);
    }

    [Fact]
    public void A_colour_glyph_keeps_its_colours_and_stays_upright()
    {
        var canvas = Look.Canvas(60, 60, canvas => canvas.Draw(Font.Line(60, 60, FakeFont.Badge), new(5, 50), Rgba.White));

        // Its gradient runs upwards in the font: dark at the foot, yellow at the head.
        canvas.Parts(23, 45).B.Should().BeInRange(85, 110);
        canvas.Parts(23, 13).R.Should().BeGreaterThan(220);
        canvas.Parts(17, 23).B.Should().BeGreaterThan(200);
    }

    [Fact]
    public void A_group_changes_no_pixel()
    {
        var canvas = new RasterCanvas(10, 10);
        using (canvas.Group("enter-1"))
            canvas.Fill(new SolidPaint(Rgba.White));

        canvas.Alpha(5, 5).Should().Be(255);
    }

    [Fact]
    public void Shapes_in_one_paint_are_each_painted_in_it()
    {
        var paint = new LinearPaint(default, new(0, 100), [new(0, Rgba.Black), new(1, Rgba.White)]);
        var canvas = Look.Canvas(10, 100, canvas =>
        {
            canvas.Fill(Shapes.Rectangle(new(0, 0, 10, 20)), paint);
            canvas.Fill(Shapes.Rectangle(new(0, 80, 10, 100)), paint);
        });

        canvas.Parts(5, 10).R.Should().BeCloseTo(27, 2);
        canvas.Parts(5, 90).R.Should().BeCloseTo(231, 2);
        canvas.Alpha(5, 50).Should().Be(0);
    }
}
