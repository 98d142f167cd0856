using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Raster;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Fonts;

public class DamagedFontTests
{
    private static readonly bool AreAll = Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1";

    private static readonly (string Package, string File, string Text)[] Victims =
    [
        ("inter", "inter-latin-wght-normal.woff2", "AVATAR (fi) Toy"),
        ("noto-sans", "NotoSans_700Bold.ttf", "Z\u0351\u0323AV ffi"),
    ];

    [Fact]
    public void A_truncated_font_is_refused_in_one_way() =>
        Prop.ForAll(Gen.Choose(0, 999).ToArbitrary(), Gen.Elements(Victims).ToArbitrary(), (share, victim) =>
        {
            var bytes = File.ReadAllBytes(FontFolder.File(victim.Package, victim.File));
            return Survives(bytes.AsMemory(0, (int)(bytes.LongLength * share / 1000)), victim.Text);
        }).QuickCheckThrowOnFailure();

    // A plain TTF, for behind Brotli damage seldom reaches the tables.
    [Fact]
    public void A_font_with_wrong_bytes_is_drawn_or_refused()
    {
        var sound = File.ReadAllBytes(FontFolder.File("noto-sans", "NotoSans_700Bold.ttf"));
        var damage = from at in Gen.Choose(0, sound.Length - 1) from value in Gen.Choose(0, 255) select (At: at, Value: (byte)value);
        // Small tables at the front are where one byte does most harm.
        var early = from at in Gen.Choose(0, 4096) from value in Gen.Choose(0, 255) select (At: at, Value: (byte)value);
        var wounds = Gen.Frequency((3, damage), (1, early)).NonEmptyListOf();
        Prop.ForAll(wounds.ToArbitrary(), wound =>
        {
            var bytes = (byte[])sound.Clone();
            foreach (var (at, value) in wound)
                bytes[at] = value;
            return Survives(bytes, "Z\u0351\u0323AV ffi Ŷö");
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("noto-sans/NotoSans_700Bold.ttf", "Z\u0351\u0323AV ffi Ŷö")]
    [InlineData("inter/inter-latin-wght-normal.woff2", "AVATAR (fi) Toy -> 1x2")]
    [InlineData("noto-sans-devanagari/noto-sans-devanagari-devanagari-wght-normal.woff2", "क्षत्रिय र्क स्त्री")]
    [InlineData("noto-sans-arabic/noto-sans-arabic-arabic-wght-normal.woff2", "سلام للجميع اللهُ")]
    [InlineData("noto-color-emoji/noto-color-emoji-emoji-400-normal.woff2", "👍🏽🇰🇷👩\u200D🚀")]
    public void A_font_cut_at_any_of_its_tables_or_with_wrong_numbers_in_them_is_drawn_or_refused(string file, string text)
    {
        var tables = Sfnt.Read(FontFolder.File(System.IO.Path.GetDirectoryName(file)!, System.IO.Path.GetFileName(file)));
        foreach (var at in tables.Edges)
            Survives(tables.Bytes.AsMemory(0, at), text).Should().BeTrue();
        var random = new System.Random(7);
        // The large font of emoji takes the longest to go through, and has the fewest kinds of table.
        var count = (AreAll ? 2000 : 100) / (tables.Bytes.Length > 1 << 20 ? 10 : 1);
        for (var i = 0; i < count; i++)
        {
            var bytes = (byte[])tables.Bytes.Clone();
            for (var wound = random.Next(1, 6); wound > 0; wound--)
            {
                var (start, length) = tables.Places[random.Next(tables.Places.Count)];
                // Most harm is done where a table says how it goes on, and by numbers that are too large.
                var place = start + random.Next(random.Next(2) == 0 ? Math.Min(length, 200) : length);
                bytes[place] = random.Next(3) == 0 ? (byte)255 : (byte)random.Next(256);
            }
            Survives(bytes, text).Should().BeTrue();
        }
    }

    [Fact]
    public void What_is_not_a_font_is_refused()
    {
        var read = () => OpenTypeFont.Read("<html></html>"u8.ToArray(), "page.html", 400);
        read.Should().Throw<UnreadableFontException>().WithMessage("*not a TrueType font*");
    }

    [Fact]
    public void A_missing_folder_leaves_the_system_fonts_or_dots()
    {
        var line = TextShaper.Line("Hello", FontShelf.Open(System.IO.Path.Combine(AppContext.BaseDirectory, "no-such-folder")).Stack("inter", 600), 40);
        line.Runs.Sum(run => run.Glyphs.Count).Should().Be(5);
        line.Ink.IsEmpty.Should().BeFalse();
    }

    private static bool Survives(ReadOnlyMemory<byte> bytes, string text)
    {
        try
        {
            var line = TextShaper.Line(text, FontStack.Of(OpenTypeFont.Read(bytes, "damaged", 650)), 30);
            foreach (var glyph in line.Runs.SelectMany(run => run.Glyphs.Select(placed => (run.Font, placed.Glyph))))
            {
                glyph.Font.Outline(glyph.Glyph);
                glyph.Font.Colours(glyph.Glyph);
            }
            new RasterCanvas(80, 60).Draw(line, new(5, 40), Rgba.White);
            return true;
        }
        catch (UnreadableFontException)
        {
            return true;
        }
    }
}
