using System.Globalization;
using System.Numerics;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Svg;
using Wrapped.Drawing.Tests.Raster;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Tests.Svg;

/// <summary>Colour glyphs whose pictures are put together, beside what a browser makes of the same.</summary>
public sealed class CompositeTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Of each of the two pictures, so that every pair of them meets.
    private static readonly Rgba[] Colours =
    [
        new(0, 0, 0, 0), new(1, 1, 1), new(0, 0, 0), new(0.9f, 0.2f, 0.1f), new(0.3f, 0.4f, 0.95f, 0.8f),
        new(0.5f, 0.5f, 0.5f, 0.5f), new(0.98f, 0.8f, 0.1f, 0.6f), new(0.2f, 0.7f, 0.3f), new(1, 0, 1, 0.3f),
    ];

    public static TheoryData<Composite> Modes => [.. Enum.GetValues<Composite>()];

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task Two_pictures_become_what_a_browser_makes_of_them(Composite mode)
    {
        var wanted = await WantedAsync(mode);
        var place = 0;
        foreach (var backdrop in Colours)
        {
            foreach (var source in Colours)
            {
                var canvas = Look.Canvas(4, 4, canvas => canvas.Draw(Line(new ColourComposite([Square(backdrop)], [Square(source)], mode), 4), new(0, 4), Rgba.Black));
                var (r, g, b, a) = canvas.Parts(2, 2);
                foreach (var (part, here) in new[] { r, g, b, a }.Index())
                    here.Should().BeCloseTo(wanted[(4 * place) + part], 3, "{0} on {1}, part {2}", source, backdrop, part);
                place++;
            }
        }
    }

    [Fact]
    public async Task They_are_the_same_in_the_page_and_under_a_clip()
    {
        var flag = new ColourComposite(
            [new ColourFill(Shapes.Circle(new(500, 350), 300), new SolidPaint(Rgba.Black))],
            [
                new ColourFill(Shapes.Rectangle(new(100, 350, 900, 700)), new LinearPaint(new(100, 0), new(900, 0), [new(0, Rgba.Hex("#D02030")), new(1, Rgba.Hex("#F0C040"))])),
                new ColourFill(Shapes.Rectangle(new(100, 0, 900, 350)), new SolidPaint(Rgba.Hex("#2040D0", 0.7f))),
            ],
            Composite.SourceIn);
        void Draw(Canvas canvas)
        {
            canvas.Fill(new SolidPaint(Rgba.Hex("#F6EFE0")));
            canvas.Draw(Line(flag, 120), new(0, 110), Rgba.Black);
            using (canvas.Clip(Shapes.Rectangle(new(110, 40.5f, 200, 90))))
                canvas.Draw(Line(flag, 100), new(100, 110), Rgba.Black, Blend.Multiply);
        }

        var raster = Look.Canvas(200, 130, Draw);
        var svg = new SvgCanvas(200, 130, "flag");
        Draw(svg);

        var shown = await chromium.ShowAsync(svg.ToSvg("A flag", "Twice"), 200, 130);
        Png.Likeness.Of(shown, raster.Pixels).MeanDifference.Should().BeLessThan(1);
        raster.Parts(60, 50).Should().NotBe(raster.Parts(60, 90));
        raster.Parts(15, 25).Should().Be(raster.Parts(1, 1));
        raster.At(150, 38).Should().Be(raster.At(1, 1), "it lies outside the clip");
    }

    private static ColourFill Square(Rgba colour) => new(Shapes.Rectangle(new(0, 0, 1000, 1000)), new SolidPaint(colour));

    private static TextLine Line(ColourLayer layer, float size) =>
        new("glyph", [new GlyphRun(new OneGlyph(layer), size, [new PlacedGlyph(0, Vector2.Zero)])], size, new(0, -size, size, 0));

    // As the canvas of a browser names them; it has no name for the first and the third.
    private static string Name(Composite mode) => mode switch
    {
        Composite.Clear => "nothing",
        Composite.Backdrop => "keep",
        Composite.Source => "copy",
        Composite.SourceOver => "source-over",
        Composite.BackdropOver => "destination-over",
        Composite.SourceIn => "source-in",
        Composite.BackdropIn => "destination-in",
        Composite.SourceOut => "source-out",
        Composite.BackdropOut => "destination-out",
        Composite.SourceAtop => "source-atop",
        Composite.BackdropAtop => "destination-atop",
        Composite.Xor => "xor",
        Composite.Plus => "lighter",
        Composite.Screen => "screen",
        Composite.Overlay => "overlay",
        Composite.Darken => "darken",
        Composite.Lighten => "lighten",
        Composite.ColourDodge => "color-dodge",
        Composite.ColourBurn => "color-burn",
        Composite.HardLight => "hard-light",
        Composite.SoftLight => "soft-light",
        Composite.Difference => "difference",
        Composite.Exclusion => "exclusion",
        Composite.Multiply => "multiply",
        Composite.Hue => "hue",
        Composite.Saturation => "saturation",
        Composite.Colour => "color",
        Composite.Luminosity => "luminosity",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    private async Task<int[]> WantedAsync(Composite mode)
    {
        string Css(Rgba colour) => string.Create(CultureInfo.InvariantCulture, $"'rgba({colour.R * 255:0.##}, {colour.G * 255:0.##}, {colour.B * 255:0.##}, {colour.A})'");

        // Premultiplied again, for the browser gives colours back as they are without their alpha.
        return await chromium.AskAsync<int[]>($$"""
            (() => {
              const mode = '{{Name(mode)}}';
              const colours = [{{string.Join(", ", Colours.Select(Css))}}], all = [];
              const canvas = document.createElement('canvas');
              canvas.width = canvas.height = 4;
              const pen = canvas.getContext('2d', { willReadFrequently: true });
              for (const backdrop of colours) for (const source of colours) {
                pen.globalCompositeOperation = 'copy';
                pen.fillStyle = 'transparent';
                pen.fillRect(0, 0, 4, 4);
                pen.globalCompositeOperation = 'source-over';
                if (mode !== 'nothing') {
                  pen.fillStyle = backdrop;
                  pen.fillRect(0, 0, 4, 4);
                }
                if (mode !== 'nothing' && mode !== 'keep') {
                  pen.globalCompositeOperation = mode;
                  if (pen.globalCompositeOperation !== mode) throw new Error(mode);
                  pen.fillStyle = source;
                  pen.fillRect(0, 0, 4, 4);
                }
                const [r, g, b, a] = pen.getImageData(1, 1, 1, 1).data;
                all.push(...[r, g, b].map(part => Math.round(part * a / 255)), a);
              }
              return all;
            })()
            """);
    }

    private sealed class OneGlyph(ColourLayer layer) : Font
    {
        public override int UnitsPerEm => 1000;

        public override Path Outline(int glyph) => new();

        public override IReadOnlyList<ColourLayer>? Colours(int glyph) => [layer];
    }
}
