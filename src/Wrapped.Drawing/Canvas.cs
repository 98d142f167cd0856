using System.Numerics;
using Wrapped.Drawing.Strokes;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing;

/// <summary>What a card draws on, y down. Two painters stand behind it: pixels and SVG.</summary>
public abstract class Canvas(int width, int height)
{
    /// <summary>In pixels.</summary>
    public int Width { get; } = width;

    /// <summary>In pixels.</summary>
    public int Height { get; } = height;

    /// <summary>Fills <paramref name="path"/> by the non-zero rule.</summary>
    public abstract void Fill(Path path, Paint paint, Blend blend = Blend.Over);

    /// <summary>Draws <paramref name="line"/> with its baseline starting at <paramref name="origin"/>; colour glyphs keep their colours.</summary>
    public abstract void Draw(TextLine line, Vector2 origin, Paint paint, Blend blend = Blend.Over);

    /// <summary>Draws <paramref name="picture"/>, smoothly scaled to <paramref name="box"/>.</summary>
    public abstract void Draw(Pixels picture, Box box, float opacity = 1, Blend blend = Blend.Over);

    /// <summary>Covers the whole canvas with <paramref name="picture"/> as tiles that keep their size.</summary>
    public abstract void Tile(Pixels picture, float opacity = 1, Blend blend = Blend.Over);

    /// <summary>Until disposed, ink lands only inside <paramref name="path"/>.</summary>
    public abstract IDisposable Clip(Path path);

    /// <summary>
    /// Until disposed, ink belongs to a group: <paramref name="name"/> is the class by which the browser animates it, such as <c>enter-2</c>. With an opacity or a blend
    /// the group is put together first, and then laid on the rest as a whole.
    /// </summary>
    public abstract IDisposable Group(string name, float opacity = 1, Blend blend = Blend.Over);

    /// <summary>Draws the line that <paramref name="pen"/> leaves along <paramref name="path"/>.</summary>
    public void Stroke(Path path, Pen pen, Paint paint, Blend blend = Blend.Over) => Fill(StrokeOutline.Of(path, pen), paint, blend);

    /// <summary>Covers the whole canvas.</summary>
    public void Fill(Paint paint, Blend blend = Blend.Over) => Fill(Shapes.Rectangle(new(0, 0, Width, Height)), paint, blend);

    public void Fill(Path path, Rgba colour, Blend blend = Blend.Over) => Fill(path, new SolidPaint(colour), blend);

    public void Draw(TextLine line, Vector2 origin, Rgba colour, Blend blend = Blend.Over) => Draw(line, origin, new SolidPaint(colour), blend);
}
