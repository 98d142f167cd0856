using System.Globalization;
using System.Numerics;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Svg;

/// <summary>Writes an inline SVG drawing that looks as the pixels do. Every id starts with the given prefix, so that several can stand in one page.</summary>
public sealed class SvgCanvas : Canvas
{
    private readonly string _idPrefix;
    private readonly SvgDefinitions _definitions;
    private readonly SvgShapes _shapes;
    private readonly SvgGlyphs _glyphs;
    private readonly SvgBody _body;
    private string? _clip;

    public SvgCanvas(int width, int height, string idPrefix)
        : base(width, height)
    {
        _idPrefix = SvgText.Escape(idPrefix);
        _definitions = new(_idPrefix);
        _shapes = new(_definitions);
        _glyphs = new(_definitions, _shapes);
        _body = new(_definitions);
    }

    // On each element, not on a group around them: a clipped group would be blended as a whole.
    private string ClipAttribute => _clip is null ? "" : $" clip-path=\"url(#{_clip})\"";

    /// <summary>The drawing so far, with its name and what it shows in words for those who do not see it.</summary>
    public string ToSvg(string title, string description)
    {
        // It may define more.
        var body = _body.ToString();
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"{_idPrefix}-title {_idPrefix}-desc\">"
            + $"<title id=\"{_idPrefix}-title\">{SvgText.Escape(title)}</title><desc id=\"{_idPrefix}-desc\">{SvgText.Escape(description)}</desc>"
            + $"{_definitions}{body}</svg>";
    }

    public override void Fill(Path path, Paint paint, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(paint);
        if (paint is SolidPaint { Colour: var colour } && _clip is null)
            _body.Add(SvgShapes.Data(path), SvgShapes.Fill(colour) + SvgBlend.Attribute(blend));
        else
            _body.Add(_shapes.Element(path, paint, ClipAttribute + SvgBlend.Attribute(blend)));
    }

    public override void Draw(TextLine line, Vector2 origin, Paint paint, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(paint);
        foreach (var run in line.Runs)
        {
            foreach (var glyphs in SvgRun.Pieces(run))
                Draw(run, glyphs, origin, paint, blend);
        }
    }

    public override void Draw(Pixels picture, Box box, float opacity = 1, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (picture.Data.Length == 0 || box.IsEmpty)
            return;

        // On the opaque ground of a card, a screen of black is a screen of nothing, and smaller.
        var attributes = ClipAttribute + SvgBlend.Attribute(blend) + SvgColour.Opacity("opacity", opacity);
        _body.Add(SvgPicture.Element(picture, box, attributes, withAlpha: blend != Blend.Screen));
    }

    public override void Tile(Pixels picture, float opacity = 1, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (picture.Data.Length == 0)
            return;
        var image = SvgPicture.Element(picture, new(0, 0, picture.Width, picture.Height), "", withAlpha: true);
        var pattern = _definitions.Id("pattern", $" patternUnits=\"userSpaceOnUse\" width=\"{picture.Width}\" height=\"{picture.Height}\"", image);
        _body.Add(string.Create(CultureInfo.InvariantCulture, $"<path d=\"M0 0h{Width}v{Height}h-{Width}z\" fill=\"url(#{pattern})\"{ClipAttribute}{SvgBlend.Attribute(blend)}{SvgColour.Opacity("opacity", opacity)}/>"));
    }

    public override IDisposable Clip(Path path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var outer = _clip;
        _clip = _shapes.Clip(path, outer);
        return new Ending(() => _clip = outer);
    }

    public override IDisposable Group(string name, float opacity = 1, Blend blend = Blend.Over)
    {
        // The class brings its own opacity while it is animated, so that the group's own needs another element.
        var whole = SvgBlend.Attribute(blend) + SvgColour.Opacity("opacity", opacity);
        _body.Add((whole.Length > 0 ? $"<g{whole}>" : "") + $"<g class=\"{SvgText.Escape(name)}\">");
        return new Ending(() => _body.Add(whole.Length > 0 ? "</g></g>" : "</g>"));
    }

    private void Draw(GlyphRun run, IReadOnlyList<PlacedGlyph> glyphs, Vector2 origin, Paint paint, Blend blend)
    {
        var blended = SvgBlend.Attribute(blend);

        // The opacity is that of the group, so that letters that join do not show where they overlap.
        if (run.Font.Colours(glyphs[0].Glyph) is not null)
            Add(run, glyphs, origin, "", blended);
        else if (paint is SolidPaint { Colour: var colour })
            Add(run, glyphs, origin, $" fill=\"{SvgColour.Hex(colour)}\"", blended + SvgColour.Opacity("opacity", colour.A));
        else
            _body.Add(_shapes.Element(SvgRun.Outline(run, glyphs, origin), paint, ClipAttribute + blended));
    }

    // Around the run, not on it: a clip is measured in the space of the element that carries it, and a run has its own, in which browsers also place what is blended or faded less exactly.
    private void Add(GlyphRun run, IReadOnlyList<PlacedGlyph> glyphs, Vector2 origin, string fill, string attributes)
    {
        var element = _glyphs.Element(run, glyphs, origin, fill);
        attributes = ClipAttribute + attributes;
        if (element.Length > 0)
            _body.Add(attributes.Length == 0 ? element : $"<g{attributes}>{element}</g>");
    }
}
