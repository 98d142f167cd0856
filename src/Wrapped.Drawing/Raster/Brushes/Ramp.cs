using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Wrapped.Drawing.Raster.Blending;

namespace Wrapped.Drawing.Raster.Brushes;

/// <summary>The colours of a gradient from 0 to 1, in so many steps that none is seen.</summary>
internal sealed class Ramp
{
    private const int Steps = 1024;

    private readonly uint[] _pixels = new uint[Steps + 1];
    private readonly Spread _spread;

    public Ramp(IReadOnlyList<Stop> stops, Spread spread)
    {
        _spread = spread;
        Vector4[] colours = [.. stops.Select(stop => Premultiplied.Parts(stop.Colour))];
        var next = 0;
        for (var step = 0; step <= Steps; step++)
        {
            var at = step / (float)Steps;
            while (next < colours.Length && stops[next].At <= at)
                next++;
            var (before, after) = (Math.Max(next - 1, 0), Math.Min(next, colours.Length - 1));
            var gap = stops[after].At - stops[before].At;
            _pixels[step] = Premultiplied.Pack(Steady.Between(colours[before], colours[after], gap > 0 ? (at - stops[before].At) / gap : 0));
        }
        IsOpaque = stops.All(stop => stop.Colour.A >= 1);
    }

    public bool IsOpaque { get; }

    /// <summary>The pixel at <paramref name="at"/>, which the spread brings into 0 to 1.</summary>
    public uint At(float at)
    {
        if (_spread == Spread.Repeat)
            at -= MathF.Floor(at);
        else if (_spread == Spread.Reflect)
            at = MathF.Abs(at - (2 * MathF.Round(at / 2)));

        // Written so that what is not a number takes the first colour.
        return _pixels[(int)((at > 0 ? MathF.Min(at, 1) : 0) * Steps + 0.5f)];
    }

    /// <summary>The pixels at the first of eight places, as many as <paramref name="ink"/> holds; the same as <see cref="At(float)"/> of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(Vector256<float> at, Span<uint> ink)
    {
        if (_spread == Spread.Pad && ink.Length == 8)
            Eight(at, ref MemoryMarshal.GetReference(ink));
        else
            OneByOne(at, ink);
    }

    private void OneByOne(Vector256<float> at, Span<uint> ink)
    {
        for (var lane = 0; lane < ink.Length; lane++)
            ink[lane] = At(at[lane]);
    }

    private void Eight(Vector256<float> at, ref uint ink)
    {
        var unit = Vector256.ConditionalSelect(Vector256.GreaterThan(at, Vector256<float>.Zero), Vector256.Min(at, Vector256<float>.One), Vector256<float>.Zero);
        var steps = Vector256.ConvertToInt32((unit * Steps) + Vector256.Create(0.5f));

        // The steps are between 0 and the last, so no bounds need checking.
        ref var pixels = ref MemoryMarshal.GetArrayDataReference(_pixels);
        var (low, high) = (steps.GetLower(), steps.GetUpper());
        Unsafe.Add(ref ink, 0) = Unsafe.Add(ref pixels, low.GetElement(0));
        Unsafe.Add(ref ink, 1) = Unsafe.Add(ref pixels, low.GetElement(1));
        Unsafe.Add(ref ink, 2) = Unsafe.Add(ref pixels, low.GetElement(2));
        Unsafe.Add(ref ink, 3) = Unsafe.Add(ref pixels, low.GetElement(3));
        Unsafe.Add(ref ink, 4) = Unsafe.Add(ref pixels, high.GetElement(0));
        Unsafe.Add(ref ink, 5) = Unsafe.Add(ref pixels, high.GetElement(1));
        Unsafe.Add(ref ink, 6) = Unsafe.Add(ref pixels, high.GetElement(2));
        Unsafe.Add(ref ink, 7) = Unsafe.Add(ref pixels, high.GetElement(3));
    }
}
