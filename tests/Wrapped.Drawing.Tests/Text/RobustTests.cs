using System.Text;
using Wrapped.Drawing.Fonts;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text.Breaks;
using Wrapped.Drawing.Text.Paragraphs;

namespace Wrapped.Drawing.Text;

/// <summary>Strings that nobody would write, through every call that takes text: nothing is thrown, and no ink leaves its box. With WRAPPED_LONG=1 all 20,000 of them.</summary>
public class RobustTests
{
    private const int Every = 20_000;
    private const int Batch = 20;
    private const int Longest = 10_000;

    private static readonly bool AreAll = Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1";
    private static readonly string[] Families = ["inter", "bricolage-grotesque", "anton", "instrument-serif"];

    // First code point, count; those of a kind stand together in one string.
    private static readonly (int First, int Count)[] Kinds =
    [
        (0x20, 0x230), (0x300, 0x70), (0x370, 0x1B0), (0x530, 0x270), (0x8A0, 0x760), (0xE00, 0x100), (0xF00, 0x200), (0x1100, 0x100), (0x1780, 0x80), (0x2000, 0x70), (0x20A0, 0x760),
        (0x3000, 0x200), (0x4E00, 0x5200), (0xAC00, 0x2BA4), (0xD800, 0x800), (0xE000, 0x1900), (0xFE00, 0x200), (0x10000, 0x3000), (0x1F000, 0x1000), (0x1F1E6, 26), (0xE0000, 0x200),
        (0, 0x20), (0, 0x10000), (0, 0x110000),
    ];

    [Fact]
    public void Any_string_goes_through_every_call_and_no_ink_leaves_its_box()
    {
        var complaints = new List<string>();
        Parallel.For(0, Every / Batch, new() { MaxDegreeOfParallelism = 2 }, batch =>
        {
            for (var seed = batch * Batch; seed < (batch + 1) * Batch; seed++)
            {
                // A twentieth of them, always the same, where nobody asks for all.
                if (!AreAll && seed % Batch != 7)
                    continue;
                var complaint = Complaint(seed);
                if (complaint is null)
                    continue;
                lock (complaints)
                    complaints.Add($"{seed}: {complaint}");
            }
        });
        complaints.Should().BeEmpty();
    }

    private static string? Complaint(int seed)
    {
        var random = new System.Random(seed);
        var text = Text(random);
        var fonts = FontFolder.Shelf.Stack(Families[seed % Families.Length], random.Next(2) == 0 ? 400 : 800, italic: random.Next(8) == 0);
        var direction = (TextDirection)random.Next(3);
        try
        {
            if (GraphemeClusters.Starts(text).Length > text.Length || LineBreaks.Of([.. text.EnumerateRunes().Select(rune => rune.Value)]).FirstOrDefault() != LineBreak.No)
                return "breaks where nothing is";
            var size = 2 + (random.NextSingle() * 60);
            var line = TextShaper.Line(text, fonts, size, random.Next(-3, 9), direction);
            if (!line.Ink.IsEmpty && !(float.IsFinite(line.Ink.Width) && float.IsFinite(line.Ink.Height)))
                return "ink without end";
            var style = new ParagraphStyle(fonts, size)
            {
                Tracking = (random.NextSingle() * 0.2f) - 0.05f,
                Leading = random.NextSingle() * 1.5f,
                MostLines = random.Next(4) == 0 ? random.Next(1, 5) : int.MaxValue,
                Alignment = (TextAlignment)random.Next(3),
                Direction = direction,
            };
            var (width, height) = (random.Next(1, 300), random.Next(1, 200));
            return Outside(Paragraph.Set(text, style, width, height), width, height) ?? Outside(Paragraph.Fit(text, style, width, height, MathF.Min(size, 9)), width, height)
                ?? (Paragraph.Cut(text, fonts, size, width) is { Ink.IsEmpty: false } cut && cut.Ink.Width > width && cut.Text != "…" ? "a cut line is too wide" : null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return error.ToString();
        }
    }

    private static string? Outside(Paragraph paragraph, int width, int height)
    {
        const int Margin = 40;
        var box = new Box(0, 0, width, height);
        if (paragraph.Lines.Any(at => !at.Line.Ink.IsEmpty && !box.Contains(at.Line.Ink.Move(at.Origin.X, at.Origin.Y), 0.05f)))
            return "the ink of a line leaves the box";

        // And what is painted is what was measured.
        var canvas = new RasterCanvas(width + (2 * Margin), height + (2 * Margin));
        foreach (var (line, origin) in paragraph.Lines)
            canvas.Draw(line, origin + new System.Numerics.Vector2(Margin), Rgba.White);
        for (var y = 0; y < canvas.Height; y++)
        {
            var row = canvas.Pixels.Row(y);
            var bare = y is < Margin - 1 || y > height + Margin ? row : row[..(Margin - 1)];
            if (bare.ContainsAnyExcept(0u) || row[(width + Margin + 1)..].ContainsAnyExcept(0u))
                return $"paint outside the box in row {y - Margin}";
        }
        return null;
    }

    private static string Text(System.Random random)
    {
        // Most are short, as names are; few are endless.
        var length = random.Next(100) switch { 0 => random.Next(Longest), < 10 => random.Next(600), _ => random.Next(60) };
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            var (first, count) = Kinds[random.Next(Kinds.Length)];
            for (var run = random.Next(1, 1 + Math.Min(length, 1 << random.Next(9))); run > 0; run--)
                Append(text, first + random.Next(count));
        }
        return text.ToString(0, length);
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint < 0x10000)
            text.Append((char)codePoint);
        else
            text.Append(char.ConvertFromUtf32(codePoint));
    }
}
