using System.Numerics;

namespace Wrapped.Drawing;

/// <summary>One stop of a gradient at <paramref name="At"/>, 0 to 1.</summary>
public readonly record struct Stop(float At, Rgba Colour);

/// <summary>What a gradient does outside its stops.</summary>
public enum Spread
{
    Pad,
    Repeat,
    Reflect,
}

/// <summary>One soft light of a <see cref="MeshPaint"/>; <paramref name="Radius"/> is where it has faded to about a third, in pixels.</summary>
public readonly record struct MeshLight(Vector2 Centre, float Radius, Rgba Colour);

/// <summary>What a shape is filled with. Positions are in the canvas's pixels unless a transform says otherwise.</summary>
public abstract record Paint;

public sealed record SolidPaint(Rgba Colour) : Paint;

/// <summary>Stops are in order of position; colours between two stops are mixed premultiplied.</summary>
public abstract record GradientPaint(IReadOnlyList<Stop> Stops) : Paint
{
    public Spread Spread { get; init; } = Spread.Pad;

    /// <summary>From the gradient's own space to the canvas.</summary>
    public Matrix3x2 Transform { get; init; } = Matrix3x2.Identity;
}

public sealed record LinearPaint(Vector2 From, Vector2 To, IReadOnlyList<Stop> Stops) : GradientPaint(Stops);

/// <summary>Between two circles, as in an SVG radial gradient with a focus.</summary>
public sealed record RadialPaint(Vector2 FromCentre, float FromRadius, Vector2 Centre, float Radius, IReadOnlyList<Stop> Stops) : GradientPaint(Stops)
{
    public RadialPaint(Vector2 centre, float radius, IReadOnlyList<Stop> stops)
        : this(centre, 0, centre, radius, stops)
    {
    }
}

/// <summary>Around a centre; angles in degrees, clockwise on the canvas from the positive x axis.</summary>
public sealed record SweepPaint(Vector2 Centre, float FromDegrees, float ToDegrees, IReadOnlyList<Stop> Stops) : GradientPaint(Stops);

/// <summary>A vertical blend of two colours under soft Gaussian lights: the dark, glowing ground of a card.</summary>
public sealed record MeshPaint(Rgba Top, Rgba Bottom, IReadOnlyList<MeshLight> Lights) : Paint
{
    /// <summary>How much noise keeps the blend from banding, in steps of 1/255.</summary>
    public float Dither { get; init; } = 0.5f;
}
