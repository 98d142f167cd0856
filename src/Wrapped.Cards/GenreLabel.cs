using System.Numerics;
using Wrapped.Cards.Type;
using Wrapped.Drawing;
using Wrapped.Drawing.Text;
using Wrapped.Drawing.Text.Paragraphs;

namespace Wrapped.Cards;

/// <summary>What stands in a circle: a family, its share, and the genre in it that tells most, one under the other and centred.</summary>
internal sealed class GenreLabel
{
    private const float Gap = 22;

    private readonly Paragraph _name;
    private readonly TextLine _share;
    private readonly TextLine? _genre;

    private GenreLabel(Paragraph name, TextLine share, TextLine? genre)
    {
        (_name, _share, _genre) = (name, share, genre);
        Width = MathF.Max(MathF.Max(name.Width, share.Ink.Width), genre?.Ink.Width ?? 0);
    }

    public float Width { get; }

    public float Height => ShareAt + (_genre is null ? 0 : 14 - _genre.Ink.Top);

    private float ShareAt => _name.Height + Gap - _share.Ink.Top;

    /// <summary>As wide as <paramref name="room"/> at most, without the genre where that would have to be cut; <paramref name="size"/> is the largest that the name may be.</summary>
    public static GenreLabel Of(string name, string share, string? genre, float size, float room, Typography type)
    {
        room = MathF.Max(room - 30, 110);
        var block = Setting.Fill(name, type.Display, room, size * 1.9f, size, 24, -0.02f);
        return new(
            block,
            TextShaper.Line(share, type.Strong, MathF.Max(28, block.Size * 0.5f)),
            genre is not null && Setting.Fit(genre, type.Text, Math.Clamp(block.Size * 0.4f, 24, 34), room, 21) is var line && line.Text == genre ? line : null);
    }

    /// <summary>The box of it around <paramref name="middle"/>.</summary>
    public Box At(Vector2 middle) => Box.At(middle.X - (Width / 2), middle.Y - (Height / 2), Width, Height);

    public void Write(Canvas canvas, Vector2 middle, Rgba colour)
    {
        var top = middle.Y - (Height / 2);
        canvas.Write(_name, middle.X, top, colour, Side.Centre);
        canvas.Write(_share, middle.X, top + ShareAt, colour, Side.Centre);
        if (_genre is not null)
            canvas.Write(_genre, middle.X, top + Height, colour, Side.Centre);
    }
}
