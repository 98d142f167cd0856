using System.Numerics;

namespace Wrapped.Drawing.Svg;

/// <summary>Filled shapes as elements, in the canvas's space or in a glyph's.</summary>
internal sealed class SvgShapes(SvgDefinitions definitions)
{
    // A path of so many points is of small parts, and a tenth of a pixel is enough for them.
    private const int ManyPoints = 1000;

    /// <summary>
    /// The element of <paramref name="path"/> filled with <paramref name="paint"/>; empty where nothing is to be seen.
    /// <paramref name="attributes"/> (each after a space) hold for it.
    /// </summary>
    public string Element(Path path, Paint paint, string attributes, int decimals = 2)
    {
        var data = Data(path, decimals).ToString();
        if (data.Length == 0)
            return "";
        return paint switch
        {
            SolidPaint solid => Solid(data, solid.Colour, attributes),
            GradientPaint gradient when gradient.Stops.Count == 0 || !Matrix3x2.Invert(gradient.Transform, out _) => "",
            GradientPaint gradient when HasNoExtent(gradient) => Solid(data, gradient.Stops[^1].Colour, attributes),
            GradientPaint gradient when SvgGradient.Define(definitions, gradient) is { } id => $"<path d=\"{data}\" fill=\"url(#{id})\"{attributes}/>",
            _ => Picture(path, data, paint, attributes),
        };
    }

    public static PathData Data(Path path, int decimals = 2) => PathData.Of(path, path.Points.Count > ManyPoints ? Math.Min(decimals, 1) : decimals);

    /// <summary>The attributes that fill with <paramref name="colour"/>.</summary>
    public static string Fill(Rgba colour) => $" fill=\"{SvgColour.Hex(colour)}\"{SvgColour.Opacity("fill-opacity", colour.A)}";

    /// <summary>The id of a clip to <paramref name="path"/> within the clip <paramref name="outer"/>, where there is one.</summary>
    public string Clip(Path path, string? outer) => Clip(PathData.Of(path).ToString(), outer is null ? "" : $" clip-path=\"url(#{outer})\"");

    private static string Solid(string data, Rgba colour, string attributes) =>
        $"<path d=\"{data}\"{Fill(colour)}{attributes}/>";

    private static bool HasNoExtent(GradientPaint gradient) => gradient switch
    {
        LinearPaint linear => linear.From == linear.To,
        RadialPaint radial => radial.FromCentre == radial.Centre && radial.FromRadius == radial.Radius,
        _ => false,
    };

    // The clip of the surroundings stays on the group, the clip to the shape on the picture.
    private string Picture(Path path, string data, Paint paint, string attributes)
    {
        var bounds = path.Bounds;
        if (bounds.IsEmpty)
            return "";
        var (picture, box) = RasterPaint.Of(paint, bounds);
        var image = SvgPicture.Element(picture, box, $" clip-path=\"url(#{Clip(data, "")})\"", withAlpha: true);
        return attributes.Length == 0 ? image : $"<g{attributes}>{image}</g>";
    }

    private string Clip(string data, string attributes) => definitions.Id("clipPath", attributes, $"<path d=\"{data}\"/>");
}
