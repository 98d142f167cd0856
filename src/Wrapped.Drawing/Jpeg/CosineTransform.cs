using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Jpeg;

/// <summary>From 64 values to 64 waves, by Arai, Agui and Nakajima's way with five multiplications a row; what it leaves out is in <see cref="Quantisation"/>. Eight columns at once.</summary>
internal static class CosineTransform
{
    public static void Apply(Span<float> block)
    {
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(block);
        Columns(rows);
        Transpose(block);
        Columns(rows);
        Transpose(block);
    }

    private static void Columns(Span<Vector256<float>> rows)
    {
        var (sum0, sum1, sum2, sum3) = (rows[0] + rows[7], rows[1] + rows[6], rows[2] + rows[5], rows[3] + rows[4]);
        var (less0, less1, less2, less3) = (rows[0] - rows[7], rows[1] - rows[6], rows[2] - rows[5], rows[3] - rows[4]);

        var (outer, inner) = (sum0 + sum3, sum1 + sum2);
        (rows[0], rows[4]) = (outer + inner, outer - inner);
        var spread = sum0 - sum3;
        var turned = (sum1 - sum2 + spread) * 0.707106781f;
        (rows[2], rows[6]) = (spread + turned, spread - turned);

        var (slow, middle, fast) = (less3 + less2, (less2 + less1) * 0.707106781f, less1 + less0);
        var both = (slow - fast) * 0.382683433f;
        var (low, high) = ((slow * 0.541196100f) + both, (fast * 1.306562965f) + both);
        var (plus, minus) = (less0 + middle, less0 - middle);
        (rows[5], rows[3]) = (minus + low, minus - low);
        (rows[1], rows[7]) = (plus + high, plus - high);
    }

    private static void Transpose(Span<float> block)
    {
        for (var row = 0; row < 8; row++)
        {
            for (var column = row + 1; column < 8; column++)
                (block[(row * 8) + column], block[(column * 8) + row]) = (block[(column * 8) + row], block[(row * 8) + column]);
        }
    }
}
