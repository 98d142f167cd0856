using System.Numerics;
using Wrapped.Drawing.Effects;
using Wrapped.Drawing.Png;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Strokes;
using Wrapped.Drawing.Svg;
using Wrapped.Drawing.Tests.Png;
using Wrapped.Drawing.Tests.Raster;
using Outline = Wrapped.Drawing.Shapes;

namespace Wrapped.Drawing.Tests.Svg;

/// <summary>The page and the PNG are the same picture.</summary>
public sealed class SamePictureTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Side = 360;

    // The two painters may differ by 2; simple drawings must stay well below.
    private const double MostMeanDifference = 1;

    private static readonly FakeFont Font = new();
    private static readonly Rgba Ground = Rgba.Hex("#F6EFE0");
    private static readonly Stop[] Sunset = [new(0, Rgba.Hex("#6B4DFF")), new(0.4f, Rgba.Hex("#FF3D81")), new(1, Rgba.Hex("#FFC233"))];

    [Fact]
    public Task Shapes() => BeTheSame(canvas =>
    {
        canvas.Fill(Outline.RoundRectangle(Box.At(20.5f, 20.25f, 200, 90), 30), Rgba.Hex("#FF5B2E"));
        canvas.Fill(Outline.Circle(new(240, 200), 100.3f), Rgba.Hex("#12B886").Fade(0.6f));
        for (var bar = 0; bar < 40; bar++)
        {
            var turn = new Vector2(MathF.Cos(bar * MathF.Tau / 40), MathF.Sin(bar * MathF.Tau / 40));
            canvas.Fill(Look.Line(new Vector2(120, 230) + (turn * 50), new Vector2(120, 230) + (turn * 100), 3), Rgba.Black);
        }

        canvas.Fill(new Path().MoveTo(new(200, 30)).QuadTo(new(330, 10), new(340, 120)).LineTo(new(260, 60)).CubicTo(new(250, 90), new(220, 90), new(210, 60)), Rgba.Hex("#2E5BFF"));
    });

    [Fact]
    public Task Gradients() => BeTheSame(canvas =>
    {
        canvas.Fill(new LinearPaint(new(0, 0), new(Side, Side), Sunset));
        canvas.Fill(Tile(0), new RadialPaint(new(70, 70), 50, [new(0, Rgba.White), new(1, Rgba.Hex("#2E5BFF", 0))]));
        canvas.Fill(Tile(1), new LinearPaint(new(140, 0), new(170, 10), Sunset) { Spread = Spread.Reflect });
        canvas.Fill(Tile(2), new RadialPaint(new(280, 60), 5, new(290, 70), 40, Sunset) { Spread = Spread.Repeat });
        canvas.Fill(Tile(3), new LinearPaint(default, new(1, 0), [new(0, Rgba.Hex("#FF0000", 0.2f)), new(1, Rgba.Hex("#0000FF"))]) { Transform = Matrix3x2.CreateScale(80, 50) * Matrix3x2.CreateRotation(0.7f) * Matrix3x2.CreateTranslation(40, 140) });
        canvas.Fill(Tile(4), new RadialPaint(default, 1, Sunset) { Transform = Matrix3x2.CreateScale(60, 30) * Matrix3x2.CreateRotation(0.4f) * Matrix3x2.CreateTranslation(180, 180) });
        canvas.Fill(Tile(5), new RadialPaint(new(270, 165), 0, new(285, 180), 40, Sunset));
        canvas.Fill(Tile(6), new LinearPaint(new(30, 0), new(110, 0), [new(0.2f, Rgba.Black), new(0.5f, Rgba.Black), new(0.5f, Rgba.White), new(0.8f, Rgba.White.Fade(0))]));
        canvas.Fill(Tile(7), new SweepPaint(new(180, 290), -90, 270, [.. Sunset, new(1, Rgba.Hex("#6B4DFF"))]));
        canvas.Fill(Tile(8), new RadialPaint(new(290, 290), 50, new(290, 290), 10, Sunset));
    });

    [Theory]
    [InlineData(Spread.Pad)]
    [InlineData(Spread.Reflect)]
    [InlineData(Spread.Repeat)]
    public Task Gradients_beyond_their_ends(Spread spread) => BeTheSame(canvas =>
    {
        canvas.Fill(Tile(0), new LinearPaint(new(50, 40), new(80, 70), Sunset) { Spread = spread });
        canvas.Fill(Tile(1), new RadialPaint(new(180, 70), 18, Sunset) { Spread = spread });
        canvas.Fill(Tile(2), new RadialPaint(new(285, 65), 6, new(290, 70), 25, Sunset) { Spread = spread });
        canvas.Fill(Tile(3), new LinearPaint(default, new(1, 0), Sunset) { Spread = spread, Transform = Matrix3x2.CreateScale(25, 60) * Matrix3x2.CreateRotation(-0.5f) * Matrix3x2.CreateTranslation(50, 180) });
        canvas.Fill(Tile(4), new RadialPaint(default, 1, Sunset) { Spread = spread, Transform = Matrix3x2.CreateScale(25, 12) * Matrix3x2.CreateRotation(0.9f) * Matrix3x2.CreateTranslation(180, 180) });
        canvas.Fill(Tile(5), new SweepPaint(new(290, 180), 20, 140, Sunset) { Spread = spread });
        canvas.Fill(Tile(6), new RadialPaint(new(70, 290), 30, new(70, 290), 12, Sunset) { Spread = spread });
        canvas.Fill(Tile(7), new LinearPaint(new(180, 250), new(180, 330), [new(0.3f, Rgba.Hex("#FF0000", 0)), new(0.7f, Rgba.Hex("#0000FF"))]) { Spread = spread });
        canvas.Fill(Tile(8), new RadialPaint(new(290, 290), 40, [new(0, Rgba.White.Fade(0.9f)), new(0.5f, Rgba.Hex("#12B886", 0.1f)), new(1, Rgba.Hex("#6B4DFF", 0.8f))]) { Spread = spread });
    });

    // Dots, rings and strokes are arcs in SVG, and what comes again is used again.
    [Fact]
    public Task Small_parts() => BeTheSame(canvas =>
    {
        for (var i = 0; i < 90; i++)
        {
            var (x, y) = (20 + (i % 15 * 22.37f), 20 + (i / 15 * 22.91f));
            canvas.Fill(Outline.RoundRectangle(Box.At(x, y, 18.3f, 17.1f), 4.2f), new Rgba(i / 90f, 0.3f, 1 - (i / 90f), 1));
            canvas.Fill(Outline.Circle(new(x + 9, y + 9), 0.4f + (i * 0.08f)), Rgba.White.Fade(0.8f));
        }

        for (var ray = 0; ray < 60; ray++)
        {
            var turn = new Vector2(MathF.Cos(ray * MathF.Tau / 60), MathF.Sin(ray * MathF.Tau / 60));
            canvas.Fill(Look.Line(new Vector2(100, 260) + (turn * 30), new Vector2(100, 260) + (turn * (50 + (ray % 7 * 5))), 1 + (ray % 5)), Rgba.Hex("#1B1725").Fade(0.9f));
        }

        var ring = Outline.Circle(new(260, 260), 80).Append(Outline.Circle(new(0, 0), 55), Matrix3x2.CreateScale(-1, 1) * Matrix3x2.CreateTranslation(260, 260));
        canvas.Fill(ring, new SweepPaint(new(260, 260), 0, 360, Sunset));
        canvas.Fill(Outline.Circle(new(0, 0), 30).Transform(Matrix3x2.CreateScale(1.4f, 0.7f) * Matrix3x2.CreateRotation(0.6f) * Matrix3x2.CreateTranslation(260, 260)), Rgba.Hex("#12B886"), Blend.Multiply);
    });

    [Fact]
    public Task Mesh() => BeTheSame(canvas => canvas.Fill(new MeshPaint(
        Rgba.Hex("#0B0618"),
        Rgba.Hex("#0B0A22"),
        [new(new(20, 50), 150, Rgba.Hex("#6422C8", 0.6f)), new(new(340, 120), 140, Rgba.Hex("#0B5FB0", 0.5f)), new(new(180, 300), 110, Rgba.Hex("#C21E8A", 0.4f))])));

    [Fact]
    public Task Text() => BeTheSame(canvas =>
    {
        canvas.Draw(Font.Line(60, 36, FakeFont.Disc, FakeFont.Block, FakeFont.Ring, FakeFont.Slash, FakeFont.Blank, FakeFont.Badge, FakeFont.Disc), new(20, 70), Rgba.Hex("#1B1725"));
        canvas.Draw(Font.Line(24.5f, 14.7f, [.. Enumerable.Repeat(0, 20).Select((_, place) => place % 4)]), new(20.3f, 120.8f), Rgba.Hex("#1B1725").Fade(0.7f));
        canvas.Draw(Font.Line(80, 30, FakeFont.Disc, FakeFont.Block, FakeFont.Badge, FakeFont.Ring, FakeFont.Ring), new(20, 210), Rgba.Hex("#C21E8A").Fade(0.5f));
        canvas.Draw(Font.Line(110, 70, FakeFont.Ring, FakeFont.Block, FakeFont.Slash, FakeFont.Disc), new(20, 330), new LinearPaint(new(20, 0), new(300, 0), Sunset));
    });

    [Fact]
    public Task Clips() => BeTheSame(canvas =>
    {
        using (canvas.Clip(Outline.Circle(new(180, 180), 150)))
        {
            canvas.Fill(new LinearPaint(new(0, 0), new(0, Side), Sunset));
            using (canvas.Clip(Outline.RoundRectangle(Box.At(100, 100, 250, 120.5f), 20)))
            using (canvas.Group("enter-1"))
            {
                canvas.Fill(new SolidPaint(Rgba.Hex("#1B1725", 0.8f)));
                canvas.Draw(Font.Line(90, 60, FakeFont.Disc, FakeFont.Block, FakeFont.Badge, FakeFont.Ring), new(120, 200), Ground);
                canvas.Fill(Outline.Circle(new(200, 110), 60), Rgba.Hex("#6BA4FF"), Blend.Multiply);
                canvas.Fill(Outline.Circle(new(280, 220), 60), new SweepPaint(new(280, 220), 0, 360, Sunset));
            }

            canvas.Draw(Font.Line(90, 60, FakeFont.Disc, FakeFont.Block, FakeFont.Ring, FakeFont.Ring), new(30, 320), Rgba.Hex("#3FD6A0"), Blend.Multiply);
        }
    });

    [Fact]
    public Task Strokes() => BeTheSame(canvas =>
    {
        var wave = new Path().MoveTo(new(30, 60)).CubicTo(new(120, -40), new(160, 180), new(330, 50));
        var star = new Path().MoveTo(new(60, 160)).LineTo(new(150, 180)).LineTo(new(70, 230)).LineTo(new(105, 140)).LineTo(new(120, 240)).Close();
        canvas.Stroke(wave, new(14) { Cap = Cap.Round }, new LinearPaint(new(30, 0), new(330, 0), Sunset));
        canvas.Stroke(star, new(9), new SolidPaint(Rgba.Hex("#1B1725")));
        canvas.Stroke(star.Transform(Matrix3x2.CreateTranslation(130, 0)), new(9) { Join = Join.Round }, new SolidPaint(Rgba.Hex("#2E5BFF", 0.5f)));
        canvas.Stroke(Outline.Circle(new(290, 290), 50), new(8) { Dashes = [20, 12], Cap = Cap.Round }, new SolidPaint(Rgba.Hex("#FF3D81")));
        canvas.Stroke(wave.Transform(Matrix3x2.CreateTranslation(0, 260)), new(6) { Dashes = [18, 6, 3, 6], Join = Join.Bevel }, new SolidPaint(Rgba.Hex("#12B886")));
    });

    [Theory]
    [InlineData(Blend.Over)]
    [InlineData(Blend.Multiply)]
    [InlineData(Blend.Screen)]
    public Task Groups_laid_on_as_a_whole(Blend blend) => BeTheSame(canvas =>
    {
        canvas.Fill(new LinearPaint(new(0, 0), new(Side, 0), Sunset));
        using (canvas.Clip(Outline.Circle(new(180, 180), 160)))
        using (canvas.Group("enter-1", 0.6f, blend))
        {
            canvas.Fill(Outline.Circle(new(140, 150), 90), Rgba.Hex("#202060"));
            canvas.Fill(Outline.Circle(new(220, 210), 90), Rgba.Hex("#F0E0A0"));
            using (canvas.Group("enter-2", 0.5f))
                canvas.Draw(Font.Line(110, 70, FakeFont.Ring, FakeFont.Block, FakeFont.Badge), new(80, 240), Rgba.Black);
        }
    });

    [Theory]
    [InlineData(Blend.Multiply)]
    [InlineData(Blend.Screen)]
    [InlineData(Blend.Overlay)]
    [InlineData(Blend.SoftLight)]
    public Task Blends_within_clips_and_groups(Blend blend) => BeTheSame(canvas =>
    {
        canvas.Fill(new LinearPaint(new(0, 0), new(Side, 0), [new(0, Rgba.Hex("#202060")), new(1, Rgba.Hex("#f0e0a0"))]));
        using (canvas.Clip(Outline.Circle(new(180, 180), 150)))
        using (canvas.Clip(Outline.RoundRectangle(Box.At(30.5f, 90, 300, 180), 40)))
        {
            canvas.Fill(Outline.Rectangle(Box.At(0, 0, 200, 200)), Rgba.Hex("#FF6FA0").Fade(0.7f), blend);
            canvas.Fill(Outline.Circle(new(230, 200), 90), new RadialPaint(new(230, 200), 90, Sunset), blend);
            canvas.Fill(Outline.Circle(new(120, 220), 70), new SweepPaint(new(120, 220), 0, 360, Sunset), blend);
            canvas.Draw(Font.Line(90, 60, FakeFont.Disc, FakeFont.Block, FakeFont.Ring), new(60, 200), Rgba.Hex("#3FD6A0").Fade(0.8f), blend);
            canvas.Draw(Font.Line(70, 50, FakeFont.Ring, FakeFont.Disc, FakeFont.Block), new(80, 260), new LinearPaint(new(80, 0), new(280, 0), Sunset), blend);
            canvas.Draw(Picture(), Box.At(200, 100, 90, 90), 0.7f, blend);
        }
    });

    [Theory]
    [InlineData(Blend.Multiply)]
    [InlineData(Blend.Screen)]
    [InlineData(Blend.Overlay)]
    [InlineData(Blend.SoftLight)]
    public Task Blends(Blend blend) => BeTheSame(canvas =>
    {
        canvas.Fill(new LinearPaint(new(0, 0), new(Side, 0), [new(0, Rgba.Hex("#202060")), new(1, Rgba.Hex("#f0e0a0"))]));
        canvas.Fill(Outline.Circle(new(120, 120), 100), Rgba.Hex("#FF6FA0"), blend);
        canvas.Fill(Outline.Circle(new(240, 120), 100), Rgba.Hex("#FFCF33").Fade(0.6f), blend);
        canvas.Fill(Outline.Circle(new(180, 230), 100), new LinearPaint(new(0, 130), new(0, 330), Sunset), blend);
        canvas.Draw(Font.Line(90, 60, FakeFont.Disc, FakeFont.Block, FakeFont.Ring), new(40, 330), Rgba.Hex("#3FD6A0").Fade(0.8f), blend);
        canvas.Draw(Picture(), Box.At(200, 20, 140, 140), 0.7f, blend);
    });

    [Fact]
    public Task Pictures() => BeTheSame(canvas =>
    {
        canvas.Draw(Picture(), Box.At(10, 10, 150, 200));
        canvas.Draw(Picture(), Box.At(180.5f, 20.5f, 40, 40), 0.5f);
        canvas.Tile(Picture(), 0.3f);
        using (canvas.Clip(Outline.Circle(new(260, 240), 90)))
            canvas.Draw(Picture(), Box.At(160, 140, 200, 200), 0.8f);
    });

    [Fact]
    public Task Effects() => BeTheSame(canvas =>
    {
        canvas.Fill(new SolidPaint(Rgba.Hex("#20104a")));
        Glow.Draw(canvas, [(Outline.Circle(new(100, 120), 40), new SolidPaint(Rgba.Hex("#FF3D81"))), (Look.Line(new(180, 40), new(330, 160), 8), new LinearPaint(new(180, 0), new(330, 0), Sunset))], reach: 60);
        Halftone.Draw(canvas, Outline.Circle(new(230, 250), 90), Rgba.Hex("#6BA4FF"), 12, 20, 0.2f, 0.7f);
        Halftone.Draw(canvas, Outline.Circle(new(130, 270), 70), Rgba.Hex("#FFCF33"), 15, 40, 0.3f, 0.9f, Blend.Screen);
        Grain.Draw(canvas);
    });

    private static Path Tile(int place) =>
        Outline.RoundRectangle(Box.At(20 + (place % 3 * 110), 20 + (place / 3 * 110), 100, 100), 12);

    private static Pixels Picture() => Look.Canvas(48, 48, canvas =>
    {
        canvas.Fill(new LinearPaint(default, new(48, 48), [new(0, Rgba.Hex("#FF5B2E")), new(1, Rgba.Hex("#2E5BFF", 0.3f))]));
        canvas.Fill(Outline.Circle(new(24, 24), 15), Rgba.White.Fade(0.8f));
    }).Pixels;

    private async Task BeTheSame(Action<Canvas> draw)
    {
        var raster = new RasterCanvas(Side, Side);
        var svg = new SvgCanvas(Side, Side, "card");
        foreach (var canvas in (Canvas[])[raster, svg])
        {
            canvas.Fill(new SolidPaint(Ground));
            draw(canvas);
        }

        var markup = svg.ToSvg("A card", "Drawn twice");
        var shown = await chromium.ShowAsync(markup, Side, Side);
        var painted = PngReader.Picture(PngWriter.Write(raster.Pixels));
        var difference = Likeness.Of(shown, painted).MeanDifference;
        if (difference > MostMeanDifference)
            Assert.Fail($"The pictures differ by {difference:F2} of 255 on average; see {Keep(markup, shown, painted)}.");
    }

    private static string Keep(string markup, Pixels shown, Pixels painted)
    {
        var folder = Directory.CreateTempSubdirectory("wrapped-pictures-").FullName;
        File.WriteAllText(System.IO.Path.Combine(folder, "card.svg"), markup);
        Likeness.Keep(folder, "card", ("shown", shown), ("painted", painted));
        return folder;
    }
}
