using System.Numerics;
using Wrapped.Drawing.Fonts.Files;

namespace Wrapped.Drawing.Fonts.Colour;

/// <summary>Reads the nodes that move, scale, turn and slant what is under them.</summary>
internal static class PaintTransform
{
    public static Matrix3x2 Read(FontBytes paint, PaintFormat format) => format switch
    {
        PaintFormat.Transform or PaintFormat.VariableTransform => Full(paint.From(paint.U24(4))),
        PaintFormat.Translate or PaintFormat.VariableTranslate => Matrix3x2.CreateTranslation(paint.S16(4), paint.S16(6)),
        PaintFormat.Scale or PaintFormat.VariableScale => Matrix3x2.CreateScale(paint.F2Dot14(4), paint.F2Dot14(6)),
        PaintFormat.ScaleAroundCentre or PaintFormat.VariableScaleAroundCentre => Matrix3x2.CreateScale(paint.F2Dot14(4), paint.F2Dot14(6), Point(paint, 8)),
        PaintFormat.ScaleUniform or PaintFormat.VariableScaleUniform => Matrix3x2.CreateScale(paint.F2Dot14(4)),
        PaintFormat.ScaleUniformAroundCentre or PaintFormat.VariableScaleUniformAroundCentre => Matrix3x2.CreateScale(paint.F2Dot14(4), Point(paint, 6)),
        PaintFormat.Rotate or PaintFormat.VariableRotate => Matrix3x2.CreateRotation(Angle(paint, 4)),
        PaintFormat.RotateAroundCentre or PaintFormat.VariableRotateAroundCentre => Matrix3x2.CreateRotation(Angle(paint, 4), Point(paint, 6)),
        PaintFormat.Skew or PaintFormat.VariableSkew => Matrix3x2.CreateSkew(-Angle(paint, 4), Angle(paint, 6)),
        _ => Matrix3x2.CreateSkew(-Angle(paint, 4), Angle(paint, 6), Point(paint, 8)),
    };

    private static Matrix3x2 Full(FontBytes matrix) =>
        new(matrix.Fixed(0), matrix.Fixed(4), matrix.Fixed(8), matrix.Fixed(12), matrix.Fixed(16), matrix.Fixed(20));

    // In half turns, against the clock.
    private static float Angle(FontBytes paint, int at) => paint.F2Dot14(at) * MathF.PI;

    private static Vector2 Point(FontBytes paint, int at) => new(paint.S16(at), paint.S16(at + 2));
}
