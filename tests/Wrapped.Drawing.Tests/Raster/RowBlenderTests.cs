using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Raster.Blending;

namespace Wrapped.Drawing.Tests.Raster;

public sealed class RowBlenderTests
{
    // Premultiplied pixels, and often the special ones.
    private static readonly Gen<uint> Pixel = Gen.Frequency(
        (4, Gen.Choose(0, 255).SelectMany(alpha => Gen.Choose(0, alpha).Three().Select(parts =>
            (uint)parts.Item1 | (uint)parts.Item2 << 8 | (uint)parts.Item3 << 16 | (uint)alpha << 24))),
        (2, Gen.Choose(0, 0xffffff).Select(colour => (uint)colour | 0xff000000)),
        (1, Gen.Constant(0u)));

    private static readonly Gen<byte> Share = Gen.Frequency(
        (2, Gen.Choose(0, 255).Select(share => (byte)share)), (1, Gen.Constant((byte)255)), (1, Gen.Constant((byte)0)));

    private static readonly Gen<(uint[] Below, uint[] Ink, byte[] Shares, Blend Blend)> Rows =
        Gen.Choose(0, 70).SelectMany(length =>
            Gen.Zip(Gen.Zip(Pixel.ArrayOf(length), Pixel.ArrayOf(length)), Gen.Zip(Gen.OneOf(Share.ArrayOf(length), Gen.Constant(Array.Empty<byte>())), Gen.Elements(Enum.GetValues<Blend>())))
                .Select(all => (all.Item1.Item1, all.Item1.Item2, all.Item2.Item1, all.Item2.Item2)));

    [Fact]
    public void Many_pixels_at_once_end_in_the_same_bytes_as_one_by_one()
    {
        Prop.ForAll(Rows.ToArbitrary(), rows =>
        {
            var (fast, slow) = (rows.Below.ToArray(), rows.Below.ToArray());
            RowBlender.Blend(fast, rows.Ink, rows.Shares, rows.Blend);
            RowBlender.Blend(slow, rows.Ink, rows.Shares, rows.Blend, vectors: false);
            fast.Should().Equal(slow);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_mode_is_its_formula()
    {
        Prop.ForAll(Rows.ToArbitrary(), rows =>
        {
            var mixed = rows.Below.ToArray();
            RowBlender.Blend(mixed, rows.Ink, [], rows.Blend);
            for (var i = 0; i < mixed.Length; i++)
            {
                for (var part = 0; part < 32; part += 8)
                {
                    var expected = Formula(rows.Blend, Unit(rows.Ink[i], part), Unit(rows.Below[i], part), Unit(rows.Ink[i], 24), Unit(rows.Below[i], 24));
                    Unit(mixed[i], part).Should().BeApproximately(expected, 1.01 / 255);
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Blended_pixels_stay_premultiplied()
    {
        Prop.ForAll(Rows.ToArbitrary(), rows =>
        {
            var mixed = rows.Below.ToArray();
            RowBlender.Blend(mixed, rows.Ink, rows.Shares, rows.Blend);
            mixed.Should().NotContain(pixel => (pixel & 255) > pixel >> 24 || (pixel >> 8 & 255) > pixel >> 24 || (pixel >> 16 & 255) > pixel >> 24);
        }).QuickCheckThrowOnFailure();
    }

    private static double Unit(uint pixel, int part) => (pixel >> part & 255) / 255.0;

    // https://www.w3.org/TR/compositing-1/#generalformula, on premultiplied parts.
    private static double Formula(Blend blend, double ink, double below, double inkAlpha, double belowAlpha)
    {
        var (source, backdrop) = (inkAlpha == 0 ? 0 : ink / inkAlpha, belowAlpha == 0 ? 0 : below / belowAlpha);
        var both = blend switch
        {
            Blend.Over => source,
            Blend.Multiply => source * backdrop,
            Blend.Screen => source + backdrop - (source * backdrop),
            Blend.Overlay => backdrop <= 0.5 ? 2 * source * backdrop : 1 - (2 * (1 - source) * (1 - backdrop)),
            _ when source <= 0.5 => backdrop - ((1 - (2 * source)) * backdrop * (1 - backdrop)),
            _ => backdrop + (((2 * source) - 1) * ((backdrop <= 0.25 ? ((((16 * backdrop) - 12) * backdrop) + 4) * backdrop : Math.Sqrt(backdrop)) - backdrop)),
        };
        return ((1 - belowAlpha) * ink) + ((1 - inkAlpha) * below) + (inkAlpha * belowAlpha * both);
    }
}
