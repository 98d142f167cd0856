using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Paragraphs;

public class FittingSizeTests
{
    private static readonly ParagraphStyle Style = new(FontFolder.Shelf.Stack("bricolage-grotesque", 800), 300) { Tracking = -0.03f, MostLines = 4 };

    [Theory]
    [InlineData("Kid A", 900, 200)]
    [InlineData("Nick Cave & The Bad Seeds", 900, 400)]
    [InlineData("The World Is a Beautiful Place & I Am No Longer Afraid to Die", 500, 500)]
    [InlineData("草東沒有派對", 300, 400)]
    [InlineData("عبد الحليم حافظ", 500, 300)]
    public void A_text_is_as_large_as_goes_into_the_box(string text, float width, float height)
    {
        var paragraph = Paragraph.Fit(text, Style, width, height, 20);

        paragraph.IsWhole.Should().BeTrue();
        (paragraph.Width <= width && paragraph.Height <= height).Should().BeTrue();
        var larger = Paragraph.Set(text, Style with { Size = paragraph.Size * 1.004f }, width, height);
        (larger.IsWhole && Words(larger).SequenceEqual(Words(paragraph))).Should().BeFalse("half a percent more is too much");
        Words(paragraph).Should().OnlyContain(word => text.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_with_room_to_spare_keeps_its_size() =>
        Paragraph.Fit("Kid A", Style with { Size = 30 }, 900, 400, 20).Size.Should().Be(30);

    [Fact]
    public void No_word_is_broken_to_stand_larger() =>
        Paragraph.Fit("Supercalifragilistic", Style, 300, 900, 10).Lines.Should().ContainSingle();

    [Fact]
    public void A_text_that_is_too_long_at_the_least_size_is_cut()
    {
        var paragraph = Paragraph.Fit(string.Join(' ', Enumerable.Repeat("longer", 200)), Style, 300, 100, 30);

        paragraph.IsWhole.Should().BeFalse();
        paragraph.Size.Should().Be(30);
        paragraph.Lines.Count.Should().BeGreaterThan(1);
        paragraph.Lines[^1].Line.Text.Should().EndWith("…");
        paragraph.Height.Should().BeLessThanOrEqualTo(100);
    }

    [Fact]
    public void A_box_lower_than_the_least_size_holds_one_smaller_line()
    {
        var paragraph = Paragraph.Fit("Kid A", Style, 300, 10, 30);

        paragraph.Lines.Should().ContainSingle();
        paragraph.Height.Should().BeInRange(9, 10);
    }

    [Fact]
    public void Nothing_fits_everywhere() => Paragraph.Fit("", Style, 10, 10, 30).IsWhole.Should().BeTrue();

    private static IEnumerable<string> Words(Paragraph paragraph) => paragraph.Lines.Select(line => line.Line.Text);
}
