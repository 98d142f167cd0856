using System.Numerics;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Raster.Blending;
using Wrapped.Drawing.Raster.Brushes;
using Wrapped.Drawing.Raster.Compositing;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Raster;

/// <summary>Paints into pixels, transparent at first. Not for several threads at once.</summary>
public sealed class RasterCanvas(int width, int height) : Canvas(width, height)
{
    private static readonly Spares<RasterCanvas> Spare = new();

    private readonly Edges _edges = new();
    private readonly Coverage _coverage = new();
    private readonly uint[] _ink = new uint[width];
    private readonly byte[] _shares = new byte[width];
    private ClipMask _clip = new(new(0, 0, width, height), null);
    private Surface? _layer;
    private (Paint Paint, Brush Brush)? _lastBrush;

    public Pixels Pixels { get; } = new(width, height);

    /// <summary>A canvas of that size whose memory another may have used; <see cref="GiveBack"/> lets the next one use it.</summary>
    public static RasterCanvas Lend(int width, int height)
    {
        if (Spare.Take(canvas => canvas.Width == width && canvas.Height == height) is not { } spare)
            return new(width, height);
        spare.Pixels.Data.AsSpan().Clear();
        return spare;
    }

    /// <summary>Gives the memory back: neither the canvas nor its pixels may be used again.</summary>
    public void GiveBack()
    {
        _clip = new(new(0, 0, Width, Height), null);
        _lastBrush = null;
        Spare.Return(this);
    }

    public override void Fill(Path path, Paint paint, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(paint);
        _edges.Clear();
        _edges.Add(path, Matrix3x2.Identity, path.Overlaps);
        FillEdges(BrushFor(paint), blend, WholePixels.Of(path));
    }

    public override void Draw(TextLine line, Vector2 origin, Paint paint, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(paint);
        var together = TextInk.ShowsOverlaps(paint, blend);
        foreach (var run in line.Runs)
            Draw(run, origin, paint, blend, together);
    }

    public override void Draw(Pixels picture, Box box, float opacity = 1, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (picture.Data.Length == 0 || box.IsEmpty)
            return;
        var path = Shapes.Rectangle(box);
        _edges.Clear();
        _edges.Add(path, Matrix3x2.Identity, path.Overlaps);
        FillEdges(new PictureBrush(picture, box), blend, WholePixels.Of(path), opacity);
    }

    public override void Tile(Pixels picture, float opacity = 1, Blend blend = Blend.Over)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (picture.Data.Length > 0)
            FillBox(new TileBrush(picture), blend, new(0, 0, Width, Height), opacity);
    }

    public override IDisposable Clip(Path path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var outer = _clip;
        _edges.Clear();
        _edges.Add(path, Matrix3x2.Identity, path.Overlaps);
        _clip = outer.IsBox && WholePixels.Of(path) is { } box ? new(box.Intersect(outer.Box), null) : outer.With(_edges, _coverage);
        return new Ending(() => _clip = outer);
    }

    // What is only for the browser to animate shows nothing in a still picture.
    public override IDisposable Group(string name, float opacity = 1, Blend blend = Blend.Over)
    {
        if (opacity >= 1 && blend == Blend.Over)
            return new Ending(() => { });
        var outer = BeginLayer(_clip.Box);
        return new Ending(() => FillBox(new SurfaceBrush(EndLayer(outer)), blend, outer.Clip.Box, opacity));
    }

    private void Draw(GlyphRun run, Vector2 origin, Paint paint, Blend blend, bool together)
    {
        _edges.Clear();
        foreach (var (glyph, place) in run.Glyphs)
        {
            var transform = run.Scale * Matrix3x2.CreateTranslation(origin + place);
            if (run.Font.Colours(glyph) is { } layers)
            {
                // What has been gathered lies below in order, and the layers need the edges.
                FillEdges(BrushFor(paint), blend);
                Draw(layers, transform, blend);
                _edges.Clear();
                continue;
            }

            // Only what may lie on each other has to be one shape.
            var outline = run.Font.Outline(glyph);
            if (!together || !_edges.IsNear(outline.Bounds, transform))
            {
                FillEdges(BrushFor(paint), blend);
                _edges.Clear();
            }

            _edges.Add(outline, transform, Overlaps.In(outline));
        }

        FillEdges(BrushFor(paint), blend);
    }

    /// <summary>A colour glyph whose units <paramref name="transform"/> takes to the canvas.</summary>
    internal void Draw(IReadOnlyList<ColourLayer> layers, Matrix3x2 transform, Blend blend)
    {
        foreach (var layer in layers)
        {
            if (layer is ColourFill fill)
            {
                _edges.Clear();
                _edges.Add(fill.Shape, transform, Overlaps.In(fill.Shape));
                FillEdges(Brush.Of(fill.Paint, transform, PixelBox.Around(_edges.Bounds)), blend);
            }
            else if (layer is ColourComposite composite)
            {
                Draw(composite, transform, blend);
            }
        }
    }

    private void Draw(ColourComposite composite, Matrix3x2 transform, Blend blend)
    {
        _edges.Clear();
        foreach (var shape in composite.Shapes)
            _edges.Add(shape, transform);
        var box = PixelBox.Around(_edges.Bounds).Intersect(_clip.Box);
        if (box.IsEmpty)
            return;
        var outer = BeginLayer(box);
        Draw(composite.Backdrop, transform, Blend.Over);
        var backdrop = BeginLayer(box);
        Draw(composite.Source, transform, Blend.Over);
        var source = EndLayer(backdrop);
        var whole = EndLayer(outer);
        Compositor.Apply(whole.Pixels.Data, source.Pixels.Data, composite.Mode);
        FillBox(new SurfaceBrush(whole), blend, box, 1);
    }

    private (Surface? Layer, ClipMask Clip) BeginLayer(PixelBox box)
    {
        var outer = (_layer, _clip);
        (_layer, _clip) = (Surface.Over(box), new(box, null));
        return outer;
    }

    private Surface EndLayer((Surface? Layer, ClipMask Clip) outer)
    {
        var ended = _layer!;
        (_layer, _clip) = outer;
        return ended;
    }

    // Of what is painted on: the canvas, or a layer of it.
    private Span<uint> Below(int y, int left, int width) => _layer is { } layer ? layer.Row(y, left, width) : Pixels.Row(y).Slice(left, width);

    private Brush BrushFor(Paint paint)
    {
        if (paint is MeshPaint)
            return Brush.Of(paint, Matrix3x2.Identity, PixelBox.Around(_edges.Bounds));

        // Cards draw many shapes in one paint, and a gradient's ramp is dearer than a small shape.
        if (_lastBrush is not { } last || !ReferenceEquals(last.Paint, paint))
            _lastBrush = last = (paint, Brush.Of(paint, Matrix3x2.Identity, default));
        return last.Brush;
    }

    private void FillEdges(Brush brush, Blend blend, PixelBox? whole = null, float opacity = 1)
    {
        if (whole is { } box)
        {
            FillBox(brush, blend, box, opacity);
            return;
        }

        var region = PixelBox.Around(_edges.Bounds).Intersect(_clip.Box);
        if (region.IsEmpty)
            return;
        _coverage.Take(_edges, region);
        for (var y = region.Top; y < region.Bottom; y++)
        {
            var shares = _coverage.Row(y, out var left);
            if (shares.IsEmpty)
                continue;
            Opacity.Apply(shares, opacity);
            _clip.Cut(shares, y, left);
            Lay(brush, blend, left, y, shares.Length, shares);
        }
    }

    private void FillBox(Brush brush, Blend blend, PixelBox box, float opacity)
    {
        var region = box.Intersect(_clip.Box);
        var plain = _clip.IsBox && opacity >= 1;
        var covers = plain && blend == Blend.Over && brush.IsOpaque;
        for (var y = region.Top; y < region.Bottom && !region.IsEmpty; y++)
        {
            if (covers)
            {
                brush.Row(region.Left, y, Below(y, region.Left, region.Width));
                continue;
            }

            var shares = plain ? default : _shares.AsSpan(0, region.Width);
            shares.Fill(255);
            Opacity.Apply(shares, opacity);
            _clip.Cut(shares, y, region.Left);
            Lay(brush, blend, region.Left, y, region.Width, shares);
        }
    }

    private void Lay(Brush brush, Blend blend, int left, int y, int width, ReadOnlySpan<byte> shares)
    {
        var ink = _ink.AsSpan(0, width);
        brush.Row(left, y, ink);
        RowBlender.Blend(Below(y, left, width), ink, shares, blend);
    }
}
