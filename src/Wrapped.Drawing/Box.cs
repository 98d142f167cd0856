namespace Wrapped.Drawing;

/// <summary>A rectangle in pixels, y down.</summary>
public readonly record struct Box(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Holds nothing; the start of a union.</summary>
    public static Box None { get; } = new(float.PositiveInfinity, float.PositiveInfinity, float.NegativeInfinity, float.NegativeInfinity);

    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public bool IsEmpty => !(Right > Left && Bottom > Top);

    public static Box At(float left, float top, float width, float height) => new(left, top, left + width, top + height);

    public Box Union(Box other) =>
        new(MathF.Min(Left, other.Left), MathF.Min(Top, other.Top), MathF.Max(Right, other.Right), MathF.Max(Bottom, other.Bottom));

    public Box Move(float x, float y) => new(Left + x, Top + y, Right + x, Bottom + y);

    /// <summary>Smaller by <paramref name="margin"/> on every side; larger where it is negative.</summary>
    public Box Inset(float margin) => new(Left + margin, Top + margin, Right - margin, Bottom - margin);

    /// <summary>Whether <paramref name="other"/> lies inside, give or take <paramref name="tolerance"/> pixels.</summary>
    public bool Contains(Box other, float tolerance = 0.01f) =>
        other.Left >= Left - tolerance && other.Top >= Top - tolerance && other.Right <= Right + tolerance && other.Bottom <= Bottom + tolerance;
}
