using Wrapped.Drawing;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Text;

namespace Wrapped.Cards.Type;

/// <summary>A few lines of one size, stacked so that their ink never touches.</summary>
internal sealed class TextBlock
{
    // Between the ink of two lines, in ems.
    private const float Gap = 0.14f;

    private readonly float[] _baselines;

    public TextBlock(IReadOnlyList<TextLine> lines, float size)
    {
        Lines = lines;
        Size = size;
        _baselines = new float[lines.Count];
        var bottom = 0f;
        for (var i = 0; i < lines.Count; i++)
        {
            var ink = lines[i].Ink.IsEmpty ? new Box(0, 0, 0, 0) : lines[i].Ink;
            _baselines[i] = bottom + (i == 0 ? 0 : Gap * size) - ink.Top;
            bottom = _baselines[i] + MathF.Max(0, ink.Bottom);
            Width = MathF.Max(Width, ink.Width);
        }
        Height = bottom;
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public float Size { get; }

    /// <summary>From the highest ink to the lowest, or to the last baseline where nothing hangs below it.</summary>
    public float Height { get; }

    public float Width { get; }

    /// <summary>Where the last line stands, from the top of the block.</summary>
    public float LastBaseline => _baselines.Length == 0 ? 0 : _baselines[^1];

    /// <summary>The text as large as it goes, from <paramref name="largest"/> down, in a box of <paramref name="width"/> by <paramref name="height"/>; one cut line where even <paramref name="least"/> is too large.</summary>
    public static TextBlock Fill(string text, FontStack fonts, float width, float height, float largest, float least, float tracking = 0)
    {
        for (var size = largest; size >= least; size *= 0.96f)
        {
            if (Setting.Wrap(text, fonts, size, width, 4, tracking * size) is { Count: > 0 } lines && new TextBlock(lines, size) is var block && block.Height <= height)
                return block;
        }
        return new([Setting.Fit(text, fonts, least, width, least, tracking * least)], least);
    }

    public void Write(Canvas canvas, float x, float top, Rgba colour, Side side = Side.Left)
    {
        for (var i = 0; i < Lines.Count; i++)
            canvas.Write(Lines[i], x, top + _baselines[i], colour, side);
    }
}
