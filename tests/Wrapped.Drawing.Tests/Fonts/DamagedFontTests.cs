using FsCheck;
using FsCheck.Fluent;
using Wrapped.Drawing.Text;

namespace Wrapped.Drawing.Fonts;

public class DamagedFontTests
{
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
            var line = TextShaper.Line(text, FontStack.Of(OpenTypeFont.Read(bytes, "damaged", 650)), 100);
            foreach (var run in line.Runs)
            {
                foreach (var glyph in run.Glyphs)
                    run.Font.Outline(glyph.Glyph);
            }
            return true;
        }
        catch (UnreadableFontException)
        {
            return true;
        }
    }
}
