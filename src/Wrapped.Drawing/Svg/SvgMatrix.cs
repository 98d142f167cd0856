using System.Numerics;

namespace Wrapped.Drawing.Svg;

internal static class SvgMatrix
{
    // A font unit may be a hundredth of a pixel, and a glyph a thousand of them.
    private const int FactorDecimals = 6;

    public static string Of(Matrix3x2 matrix)
    {
        float[] factors = [matrix.M11, matrix.M12, matrix.M21, matrix.M22];
        return $"matrix({string.Join(' ', factors.Select(factor => SvgNumber.Of(factor, FactorDecimals)))} {SvgNumber.Of(matrix.M31)} {SvgNumber.Of(matrix.M32)})";
    }
}
