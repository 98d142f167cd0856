using System.Numerics;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Strokes;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Tests.Raster;

/// <summary>Five letters of simple shapes, and a colour glyph.</summary>
internal sealed class FakeFont : Font
{
    public const int Disc = 0;
    public const int Block = 1;
    public const int Ring = 2;
    public const int Slash = 3;
    public const int Blank = 4;
    public const int Badge = 5;

    private static readonly Path[] Outlines =
    [
        Shapes.Circle(new(300, 350), 280),
        Shapes.Rectangle(new(50, 0, 500, 700)),
        new Path().Append(Shapes.Circle(new(300, 350), 280), Matrix3x2.Identity).Append(Shapes.Circle(new(300, 350), 180), new Matrix3x2(1, 0, 0, -1, 0, 700)),
        StrokeOutline.Of(new Path().MoveTo(new(80, 60)).LineTo(new(500, 650)), new(90) { Cap = Cap.Round }),
        new Path(),
        Shapes.Circle(new(300, 350), 300),
    ];

    public override int UnitsPerEm => 1000;

    public override Path Outline(int glyph) => Outlines[glyph];

    public override IReadOnlyList<ColourLayer>? Colours(int glyph) => glyph != Badge ? null :
    [
        new ColourFill(Shapes.Circle(new(300, 350), 300), new LinearPaint(new(0, 50), new(0, 650), [new(0, Rgba.Hex("#202060")), new(1, Rgba.Hex("#f0c040"))])),
        new ColourFill(Shapes.Circle(new(200, 450), 80), new SolidPaint(Rgba.White.Fade(0.8f))),
    ];

    /// <summary>A line of <paramref name="glyphs"/>, each <paramref name="advance"/> pixels after the last.</summary>
    public TextLine Line(float size, float advance, params int[] glyphs) => new(
        "fake",
        [new GlyphRun(this, size, [.. glyphs.Select((glyph, place) => new PlacedGlyph(glyph, new(place * advance, 0)))])],
        glyphs.Length * advance,
        new(0, -0.7f * size, glyphs.Length * advance, 0));
}
