using System.Numerics;
using Wrapped.Drawing.Raster.Blending;
using Wrapped.Drawing.Raster.Brushes;
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

    // A group is for the browser to animate; in a still picture it shows nothing.
    public override IDisposable Group(string name) => new Ending(() => { });

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
                foreach (var layer in layers)
                {
                    _edges.Clear();
                    _edges.Add(layer.Shape, transform, Overlaps.In(layer.Shape));
                    FillEdges(Brush.Of(layer.Paint, transform, PixelBox.Around(_edges.Bounds)), layer.Blend == Blend.Over ? blend : layer.Blend);
                }

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
                brush.Row(region.Left, y, Pixels.Row(y).Slice(region.Left, region.Width));
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
        RowBlender.Blend(Pixels.Row(y).Slice(left, width), ink, shares, blend);
    }
}
