using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;

using Wrapped.Drawing.Raster;
using Wrapped.Example;
using Wrapped.Recaps;

namespace Wrapped.Benchmarks;

/// <summary>One 1080x1920 card: drawn and encoded, only drawn, and as SVG.</summary>
public class CardBenchmarks
{
    private Card _card = null!;

    [Params("opening", "minutes", "top-artists", "top-tracks", "genres", "clock", "months", "summary")]
    public string Slug { get; set; } = "";

    [GlobalSetup]
    public void Choose() =>
        _card = Story.Of(Recap.Of(ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"])), CultureInfo.InvariantCulture, FontShelf.Open(FontFolder.Path))
            .Single(card => card.Slug == Slug);

    [Benchmark(Baseline = true)]
    public byte[] Png() => CardPicture.Png(_card, Frame.Story);

    [Benchmark]
    public RasterCanvas Draw()
    {
        var canvas = new RasterCanvas(Frame.Story.Width, Frame.Story.Height);
        _card.Draw(canvas, Frame.Story);
        return canvas;
    }

    [Benchmark]
    public string Svg() => CardPicture.Svg(_card, Frame.Story);
}
