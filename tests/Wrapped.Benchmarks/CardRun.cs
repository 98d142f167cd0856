using System.Diagnostics;
using System.Globalization;
using Wrapped.Cards.Fonts;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Png;
using Wrapped.Drawing.Raster;

namespace Wrapped.Benchmarks;

/// <summary>The realistic card as a whole process sees it: the first, one after another, on two cores, and what it leaves behind. Milliseconds are of CPU.</summary>
internal static class CardRun
{
    private const int Cards = 60;

    public static int Run()
    {
        var start = Stopwatch.StartNew();
        var card = new RealisticCard(FontShelf.Open(FontFolder.Path));
        var first = Make(card, grain: false);
        Say($"first card: {start.Elapsed.TotalMilliseconds:0} ms on the clock and {Environment.CpuUsage.TotalTime.TotalMilliseconds:0} of CPU since the process began, {first.Length / 1024} KiB");
        Say($"with grain: {Make(card, grain: true).Length / 1024} KiB, small {Encoded(card, false, PngEffort.Small).Length / 1024} and {Encoded(card, true, PngEffort.Small).Length / 1024} KiB");
        for (var round = 0; round < 3; round++)
        {
            foreach (var grain in (bool[])[false, true])
            {
                var canvas = Drawn(card, grain);
                Say($"{(grain ? "grain" : "plain")}: draw {Cpu(() => Drop(Drawn(card, grain))):0.0}, encode {Cpu(() => PngWriter.Write(canvas.Pixels)):0.0}, together {Cpu(() => Make(card, grain)):0.0} ms");
            }
            Say($"five names shaped and drawn: {Names(card, round):0.00} ms");
        }
        Threads(card);
        Memory(card);
        return 0;
    }

    private static int Drop(RasterCanvas canvas)
    {
        canvas.GiveBack();
        return 0;
    }

    private static RasterCanvas Blank() => RasterCanvas.Lend(1080, 1920);

    private static double Names(RealisticCard card, int round)
    {
        var (canvas, time) = (Blank(), round * 10_000);
        return Cpu(() =>
        {
            for (var i = 0; i < 20; i++)
                card.DrawNamesAlone(canvas, ++time);
            return time;
        }) / 20;
    }

    private static void Threads(RealisticCard card)
    {
        double Rate(int threads)
        {
            var watch = Stopwatch.StartNew();
            var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
            {
                for (var i = 0; i < Cards; i++)
                    Make(card, grain: false);
            })).ToList();
            workers.ForEach(worker => worker.Start());
            workers.ForEach(worker => worker.Join());
            return threads * Cards / watch.Elapsed.TotalSeconds;
        }
        var (one, two) = (Rate(1), Rate(2));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Cards; i++)
            Make(card, grain: false);
        var each = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6 / Cards;
        Say($"one core {one:0.0}, two cores {two:0.0} cards a second: {two / one:0.00} times; {each:0.0} MB allocated for each card, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
    }

    // How much more is in use while many cards are made at once than while one is.
    private static void Memory(RealisticCard card)
    {
        const int AtOnce = 8;
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var together = new Barrier(AtOnce + 1);
        for (var i = 0; i < AtOnce; i++)
        {
            new Thread(() =>
            {
                var canvas = Drawn(card, grain: true);
                var file = PngWriter.Write(canvas.Pixels);
                together.SignalAndWait();
                together.SignalAndWait();
                canvas.GiveBack();
                GC.KeepAlive(file);
            }).Start();
        }
        together.SignalAndWait();
        Say($"in flight: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6 / AtOnce:0.0} MB for each of {AtOnce} cards, their files and what the encoder lent with them");
        together.SignalAndWait();
    }

    private static RasterCanvas Drawn(RealisticCard card, bool grain)
    {
        var canvas = Blank();
        card.Draw(canvas, grain);
        return canvas;
    }

    private static byte[] Make(RealisticCard card, bool grain) => Encoded(card, grain, PngEffort.Fast);

    private static byte[] Encoded(RealisticCard card, bool grain, PngEffort effort)
    {
        var canvas = Drawn(card, grain);
        var file = PngWriter.Write(canvas.Pixels, effort);
        canvas.GiveBack();
        return file;
    }

    // The median of 30, each by itself; the collector's work is in it.
    private static double Cpu<T>(Func<T> work)
    {
        for (var i = 0; i < 5; i++)
            work();
        var times = new double[30];
        for (var i = 0; i < times.Length; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            times[i] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }
        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
