using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

public class TextShaperTests
{
    private static readonly FontStack Inter = FontFolder.Shelf.Stack("inter", 600);

    [Theory]
    [InlineData("Beyoncé")]
    [InlineData("Łódź")]
    [InlineData("Βασίλης Παπακωνσταντίνου")]
    [InlineData("Земфира")]
    [InlineData("Sơn Tùng M-TP")]
    public void A_european_name_comes_out_in_the_typeface_itself(string name)
    {
        var line = TextShaper.Line(name, Inter, 100);
        line.Runs.Select(run => run.Font).Should().AllBeOfType<OpenTypeFont>().Which.Should().OnlyContain(font => font.Source.Contains("inter-", StringComparison.Ordinal));
        line.Runs.SelectMany(run => run.Glyphs).Should().OnlyContain(glyph => glyph.Glyph != 0);
        line.Ink.Left.Should().BeInRange(-5, 20);
        line.Ink.Right.Should().BeInRange(line.Width - 20, line.Width + 5);
        line.Ink.Top.Should().BeInRange(-110, -50);
    }

    [Fact]
    public void Ink_is_the_reach_of_the_curves()
    {
        var o = TextShaper.Line("o", Inter, 100).Ink;
        var x = TextShaper.Line("x", Inter, 100).Ink;
        x.Bottom.Should().Be(0);
        o.Bottom.Should().BeInRange(0.5f, 2.5f);
        o.Top.Should().BeInRange(x.Top - 2.5f, x.Top - 0.5f);
    }

    [Fact]
    public void Weight_changes_the_shape_of_a_letter()
    {
        var light = TextShaper.Line("Hamburg", FontFolder.Shelf.Stack("inter", 200), 100).Width;
        var bold = TextShaper.Line("Hamburg", FontFolder.Shelf.Stack("inter", 900), 100).Width;
        bold.Should().BeGreaterThan(light * 1.05f);
    }

    [Fact]
    public void Letters_are_kerned() =>
        TextShaper.Line("AVAV", Inter, 100).Width.Should().BeLessThan((TextShaper.Line("A", Inter, 100).Width + TextShaper.Line("V", Inter, 100).Width) * 2 - 5);

    [Fact]
    public void Tracking_goes_between_letters_and_not_after_the_last()
    {
        var plain = TextShaper.Line("noon", Inter, 100);
        TextShaper.Line("noon", Inter, 100, tracking: 10).Width.Should().BeApproximately(plain.Width + 30, 0.01f);
    }

    [Theory]
    [InlineData("inter")]
    [InlineData("bricolage-grotesque")]
    public void Tabular_figures_are_of_one_width_and_are_not_kerned(string family)
    {
        var fonts = FontFolder.Shelf.Stack(family, 700);
        var widths = Enumerable.Range(0, 10).Select(digit => Width($"{digit}")).ToList();
        widths.Should().AllSatisfy(width => width.Should().BeApproximately(widths[0], 0.01f));
        foreach (var number in new[] { "1711", "4074", "77" })
            Width(number).Should().BeApproximately(number.Length * widths[0], 0.01f);

        float Width(string text) => TextShaper.Line(text, fonts, 100, tabularFigures: true).Width;
    }

    [Fact]
    public void Figures_keep_their_own_widths_where_nobody_asks() =>
        TextShaper.Line("1", Inter, 100).Width.Should().BeLessThan(TextShaper.Line("0", Inter, 100).Width - 5);

    [Fact]
    public void A_forced_direction_orders_the_words_of_a_line()
    {
        const string Text = "فيروز Live";
        Firsts(TextDirection.LeftToRight).Should().Be("arabic");
        Firsts(TextDirection.RightToLeft).Should().Be("latin");
        Firsts(TextDirection.Auto).Should().Be("latin");

        static string Firsts(TextDirection direction) =>
            ((OpenTypeFont)TextShaper.Line(Text, Inter, 40, direction: direction).Runs[0].Font).Source.Contains("arabic", StringComparison.Ordinal) ? "arabic" : "latin";
    }

    [Fact]
    public void Tracking_leaves_joined_letters_together_and_parts_ligatures()
    {
        TextShaper.Line("فيروز", Inter, 100, tracking: 10).Width.Should().Be(TextShaper.Line("فيروز", Inter, 100).Width);
        TextShaper.Line("fi", FontFolder.Shelf.Stack("instrument-serif", 400), 100, tracking: 1).Runs.Single().Glyphs.Should().HaveCount(2);
    }

    [Fact]
    public void An_italic_is_found_where_the_package_has_one()
    {
        var upright = TextShaper.Line("Serif", FontFolder.Shelf.Stack("instrument-serif", 400), 100);
        var italic = TextShaper.Line("Serif", FontFolder.Shelf.Stack("instrument-serif", 400, italic: true), 100);
        italic.Width.Should().NotBe(upright.Width);
        italic.Runs.Should().ContainSingle().Which.Font.Should().BeOfType<OpenTypeFont>().Which.Source.Should().Contain("italic");
    }

    [Fact]
    public void Nothing_has_no_ink()
    {
        var line = TextShaper.Line("", Inter, 100);
        line.Runs.Should().BeEmpty();
        line.Width.Should().Be(0);
        line.Ink.IsEmpty.Should().BeTrue();
    }
}
