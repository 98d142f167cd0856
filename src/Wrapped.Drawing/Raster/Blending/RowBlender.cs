using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wrapped.Drawing.Raster.Blending;

/// <summary>Lays a row of ink on a row of pixels.</summary>
public static class RowBlender
{
    /// <summary>
    /// Lays <paramref name="ink"/> on <paramref name="below"/>, pixel by pixel and premultiplied, each faded by its <paramref name="coverage"/>, 0 to 255;
    /// an empty coverage is full. Without <paramref name="vectors"/> it goes one pixel at a time and ends in the same bytes.
    /// </summary>
    public static void Blend(Span<uint> below, ReadOnlySpan<uint> ink, ReadOnlySpan<byte> coverage, Blend blend, bool vectors = true)
    {
        switch (blend)
        {
            case Drawing.Blend.Over:
                Fast<OverMode>(below, ink, coverage, vectors);
                break;
            case Drawing.Blend.Multiply:
                Fast<MultiplyMode>(below, ink, coverage, vectors);
                break;
            case Drawing.Blend.Screen:
                Fast<ScreenMode>(below, ink, coverage, vectors);
                break;
            case Drawing.Blend.Overlay:
                OneByOne<OverlayMode>(below, ink, coverage, 0);
                break;
            default:
                OneByOne<SoftLightMode>(below, ink, coverage, 0);
                break;
        }
    }

    private static void Fast<TMode>(Span<uint> below, ReadOnlySpan<uint> ink, ReadOnlySpan<byte> coverage, bool vectors)
        where TMode : struct, IVectorBlendMode
    {
        var done = vectors ? EightByEight<TMode>(below, ink, coverage) : 0;
        if (vectors && done < below.Length)
            Last<TMode>(below[done..], ink[done..below.Length], coverage.IsEmpty ? default : coverage[done..below.Length]);
        else
            OneByOne<TMode>(below, ink, coverage, done);
    }

    private static int EightByEight<TMode>(Span<uint> below, ReadOnlySpan<uint> ink, ReadOnlySpan<byte> coverage)
        where TMode : struct, IVectorBlendMode
    {
        ref var target = ref MemoryMarshal.GetReference(below);
        ref var source = ref MemoryMarshal.GetReference(ink);
        var x = 0;
        for (; x + 8 <= below.Length; x += 8)
        {
            var new8 = Vector256.LoadUnsafe(ref source, (nuint)x);
            var shares = coverage.IsEmpty ? ulong.MaxValue : MemoryMarshal.Read<ulong>(coverage[x..]);
            if (shares == 0)
                continue;
            if (shares != ulong.MaxValue)
                new8 = Fade(new8, shares);
            var alphas = VectorParts.Alphas(new8);
            if (typeof(TMode) == typeof(OverMode) && Vector256.EqualsAll(alphas, Vector256<byte>.AllBitsSet))
            {
                new8.StoreUnsafe(ref target, (nuint)x);
                continue;
            }

            if (new8 == Vector256<uint>.Zero)
                continue;
            var old8 = Vector256.LoadUnsafe(ref target, (nuint)x);
            var (newLow, newHigh) = Vector256.Widen(new8.AsByte());
            var (oldLow, oldHigh) = Vector256.Widen(old8.AsByte());
            var (newAlphaLow, newAlphaHigh) = Vector256.Widen(alphas);
            var (oldAlphaLow, oldAlphaHigh) = Vector256.Widen(VectorParts.Alphas(old8));
            var low = TMode.Mix(newLow, oldLow, newAlphaLow, oldAlphaLow);
            var high = TMode.Mix(newHigh, oldHigh, newAlphaHigh, oldAlphaHigh);
            Vector256.Narrow(low, high).AsUInt32().StoreUnsafe(ref target, (nuint)x);
        }

        return x;
    }

    // Less than eight, in a place that has room for eight.
    private static void Last<TMode>(Span<uint> below, ReadOnlySpan<uint> ink, ReadOnlySpan<byte> coverage)
        where TMode : struct, IVectorBlendMode
    {
        Span<uint> wideBelow = stackalloc uint[8];
        Span<uint> wideInk = stackalloc uint[8];
        Span<byte> wideCoverage = stackalloc byte[8];
        wideInk.Clear();
        wideCoverage.Clear();
        below.CopyTo(wideBelow);
        ink.CopyTo(wideInk);
        if (coverage.IsEmpty)
            wideCoverage.Fill(255);
        coverage.CopyTo(wideCoverage);
        EightByEight<TMode>(wideBelow, wideInk, wideCoverage);
        wideBelow[..below.Length].CopyTo(below);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Fade(Vector256<uint> pixels, ulong shares)
    {
        var (low, high) = Vector256.Widen(pixels.AsByte());
        var (shareLow, shareHigh) = Vector256.Widen(VectorParts.Spread(shares));
        return Vector256.Narrow(VectorParts.Div255(low * shareLow), VectorParts.Div255(high * shareHigh)).AsUInt32();
    }

    private static void OneByOne<TMode>(Span<uint> below, ReadOnlySpan<uint> ink, ReadOnlySpan<byte> coverage, int from)
        where TMode : struct, IBlendMode
    {
        for (var x = from; x < below.Length; x++)
        {
            var share = coverage.IsEmpty ? 255u : coverage[x];
            var pixel = share == 255 ? ink[x] : Premultiplied.Fade(ink[x], share);
            if (pixel != 0)
                below[x] = Mix<TMode>(pixel, below[x]);
        }
    }

    private static uint Mix<TMode>(uint ink, uint below)
        where TMode : struct, IBlendMode
    {
        var (inkAlpha, belowAlpha) = (ink >> 24, below >> 24);
        var mixed = 0u;
        for (var part = 0; part < 32; part += 8)
            mixed |= TMode.Mix(ink >> part & 255, below >> part & 255, inkAlpha, belowAlpha) << part;
        return mixed;
    }
}
