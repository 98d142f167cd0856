using System.Numerics;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Svg;
using Wrapped.Drawing.Tests.Raster;

namespace Wrapped.Drawing.Tests.Svg;

public sealed class SvgCanvasTests
{
    private static readonly FakeFont Font = new();
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_drawing_says_what_it_is()
    {
        var root = Draw(_ => { }, "Top <artists> & \"more\"", "Beyoncé\u0001, 아이유");

        root.Attribute("viewBox")!.Value.Should().Be("0 0 100 50");
        root.Attribute("role")!.Value.Should().Be("img");
        var names = root.Attribute("aria-labelledby")!.Value.Split(' ');
        root.Element(Svg + "title")!.Attribute("id")!.Value.Should().Be(names[0]);
        root.Element(Svg + "title")!.Value.Should().Be("Top <artists> & \"more\"");
        root.Element(Svg + "desc")!.Attribute("id")!.Value.Should().Be(names[1]);
        root.Element(Svg + "desc")!.Value.Should().Be("Beyoncé, 아이유");
    }

    [Fact]
    public void Any_words_leave_the_markup_whole()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), words => { Draw(_ => { }, words ?? "", words ?? ""); }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_glyph_is_defined_once_however_often_it_is_used()
    {
        var root = Draw(canvas =>
        {
            canvas.Draw(Font.Line(20, 12, 0, 1, 0, 0), new(5, 20), Rgba.Black);
            canvas.Draw(Font.Line(30, 18, 1, 0, 4), new(5, 40), Rgba.White);
        });

        root.Element(Svg + "defs")!.Elements(Svg + "path").Should().HaveCount(2);
        root.Descendants(Svg + "use").Should().HaveCount(6);
    }

    [Fact]
    public void Ids_are_unique_start_with_the_prefix_and_are_all_that_is_referred_to()
    {
        var root = Draw(Everything);

        var ids = root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("story-3-", StringComparison.Ordinal));
        var referred = root.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith("url(#", StringComparison.Ordinal)).Select(attribute => attribute.Value[5..^1])
            .Concat(root.Descendants(Svg + "use").Select(use => use.Attribute("href")!.Value[1..]));
        referred.Should().NotBeEmpty().And.BeSubsetOf(ids);
    }

    [Fact]
    public void Nothing_in_the_markup_needs_a_style_or_a_script()
    {
        var root = Draw(Everything);

        root.Descendants().Attributes("style").Should().BeEmpty();
        root.Descendants(Svg + "style").Should().BeEmpty();
        root.Descendants(Svg + "script").Should().BeEmpty();
        root.Descendants().Attributes("class").Select(name => name.Value).ToHashSet(StringComparer.Ordinal).Should().BeEquivalentTo("enter-2", "blend-multiply", "blend-screen");
        SvgBlend.Rules.Should().Contain(".blend-multiply { mix-blend-mode: multiply; }").And.Contain(".blend-soft-light");
    }

    [Fact]
    public void Numbers_have_two_decimals_at_most()
    {
        var root = Draw(canvas => canvas.Fill(Shapes.RoundRectangle(Box.At(33.33333f, 20.98765f, 40.5555f, 20.1111f), 7.654321f), Rgba.Hex("#1b1725", 0.25f)));

        var path = root.Element(Svg + "path")!;
        path.Attribute("d")!.Value.Should().MatchRegex("^M40\\.99 20\\.99h[0-9.]+c").And.NotMatchRegex("\\.\\d{3}").And.NotContain("-0 ");
        path.Attribute("fill")!.Value.Should().Be("#1b1725");
        path.Attribute("fill-opacity")!.Value.Should().Be(".25");
    }

    [Fact]
    public void A_path_is_written_short() =>
        Draw(canvas => canvas.Fill(Shapes.Rectangle(new(0.5f, 0, 10, -20)), Rgba.Black)).Element(Svg + "path")!.Attribute("d")!.Value.Should().Be("M.5 0h9.5v-20h-9.5z");

    [Fact]
    public void A_dot_is_two_arcs_and_a_round_end_is_one()
    {
        Data(Shapes.Circle(new(50, 25), 10)).Should().Be("M50 15a1 1 0 010 20 1 1 0 010-20z");
        Data(Look.Line(new(10, 20), new(60, 20), 6)).Should().Be("M10 17h50a1 1 0 010 6h-50a1 1 0 010-6z");
        Data(Shapes.Circle(new(50, 25), 10).Transform(Matrix3x2.CreateScale(1, -1))).Should().Be("M50-15a1 1 0 000-20 1 1 0 000 20z");
    }

    [Fact]
    public void What_is_no_half_circle_stays_a_curve()
    {
        // Of another width than height, too small for the shortest radius, and of two circles.
        Data(Shapes.Circle(new(50, 25), 10).Transform(Matrix3x2.CreateScale(1, 1.1f))).Should().NotContain("a");
        Data(Shapes.Circle(new(50, 25), 0.9f)).Should().NotContain("a");
        Data(new Path().MoveTo(new(0, 0)).CubicTo(new(5.523f, 0), new(10, 4.477f), new(10, 10)).CubicTo(new(10, 18.284f), new(3.284f, 25), new(-5, 25))).Should().NotContain("a");
        Data(Shapes.RoundRectangle(Box.At(10, 10, 40, 30), 10)).Should().Be("M20 10h20c5.52 0 10 4.48 10 10v10c0 5.52-4.48 10-10 10h-20c-5.52 0-10-4.48-10-10v-10c0-5.52 4.48-10 10-10z");
    }

    [Fact]
    public void A_curve_that_goes_on_smoothly_leaves_its_first_control_point_out() =>
        Data(new Path().MoveTo(new(0, 0)).QuadTo(new(10, 0), new(20, 10)).QuadTo(new(30, 20), new(50, 20)).QuadTo(new(70, 30), new(80, 50)))
            .Should().Be("M0 0q10 0 20 10t30 10q20 10 30 30");

    [Fact]
    public void A_shape_that_comes_again_and_again_is_defined_once_and_keeps_its_places_and_colours()
    {
        var root = Draw(canvas =>
        {
            for (var i = 0; i < 20; i++)
                canvas.Fill(Shapes.RoundRectangle(Box.At(4 * i, 2.5f + i, 8, 12), 3), new Rgba(i / 20f, 0, 0, 1));
            canvas.Fill(Shapes.RoundRectangle(Box.At(3, 3, 9, 12), 3), Rgba.White);
        });

        root.Element(Svg + "defs")!.Elements(Svg + "path").Should().ContainSingle().Which.Attribute("d")!.Value.Should().StartWith("M0 0h2c");
        var uses = root.Elements(Svg + "use").ToList();
        uses.Should().HaveCount(20);
        (uses[4].Attribute("x")!.Value, uses[4].Attribute("y")!.Value, uses[4].Attribute("fill")!.Value).Should().Be(("19", "6.5", "#330000"));
        root.Elements(Svg + "path").Should().ContainSingle("the last shape is wider").Which.Attribute("fill")!.Value.Should().Be("#ffffff");
        root.Elements().Last().Name.LocalName.Should().Be("path");
    }

    [Fact]
    public void A_shape_that_is_nowhere_is_left_out()
    {
        var root = Draw(canvas =>
        {
            canvas.Fill(new Path(), Rgba.Black);
            canvas.Fill(new Path().MoveTo(new(float.NaN, 0)).LineTo(new(5, 5)), Rgba.Black);
            canvas.Draw(Font.Line(20, 12, FakeFont.Blank), new(5, 20), Rgba.Black);
            canvas.Draw(new Pixels(0, 0), new(0, 0, 5, 5));
        });

        root.Elements().Should().HaveCount(2);
    }

    [Fact]
    public void A_group_is_a_class_to_animate() =>
        Draw(Everything).Descendants(Svg + "g").Where(group => group.Attribute("class")?.Value == "enter-2").Should().ContainSingle()
            .Which.Elements(Svg + "path").Should().ContainSingle();

    private static string Data(Path path) => Draw(canvas => canvas.Fill(path, Rgba.Black)).Element(Svg + "path")!.Attribute("d")!.Value;

    private static void Everything(Canvas canvas)
    {
        canvas.Fill(new LinearPaint(default, new(100, 0), [new(0, Rgba.Black), new(1, Rgba.White)]));
        using (canvas.Group("enter-2"))
            canvas.Fill(Shapes.Circle(new(50, 25), 20), Rgba.Hex("#ff0000"), Blend.Multiply);
        using (canvas.Clip(Shapes.Circle(new(30, 25), 20)))
        using (canvas.Clip(Shapes.Circle(new(40, 25), 20)))
        {
            canvas.Draw(Font.Line(20, 12, 0, FakeFont.Badge), new(5, 20), Rgba.Black, Blend.Screen);
            canvas.Fill(Shapes.Circle(new(40, 25), 10), new SweepPaint(new(40, 25), 0, 360, [new(0, Rgba.Black), new(1, Rgba.White)]));
        }

        canvas.Tile(Look.Canvas(4, 4, tile => tile.Fill(new SolidPaint(Rgba.White.Fade(0.1f)))).Pixels);
    }

    private static XElement Draw(Action<Canvas> draw, string title = "Title", string description = "Description")
    {
        var canvas = new SvgCanvas(100, 50, "story-3");
        draw(canvas);
        return XElement.Parse(canvas.ToSvg(title, description));
    }
}
