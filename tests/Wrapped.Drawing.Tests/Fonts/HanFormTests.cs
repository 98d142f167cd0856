using Wrapped.Drawing.Text;
using Wrapped.Drawing.Text.Paragraphs;

namespace Wrapped.Drawing.Fonts;

public class HanFormTests
{
    private static readonly string[] Languages = ["", "en", "ja", "ko", "zh-Hans", "zh-Hant", "zh-CN", "zh-TW", "zh-HK"];
    private static readonly string[] Countries = ["ja", "zh-Hans", "zh-Hant", "ko"];
    private static readonly FontStack Fonts = FontFolder.Shelf.Stack("inter", 500);

    [Theory]
    [InlineData("米津玄師", "jp")]
    [InlineData("ずっと真夜中でいいのに。", "jp")]
    [InlineData("浜崎あゆみ", "jp")]
    [InlineData("広瀬香美", "jp")]
    [InlineData("周杰倫", "tc")]
    [InlineData("鄧紫棋", "tc")]
    [InlineData("草東沒有派對", "tc")]
    [InlineData("張學友", "tc")]
    [InlineData("周杰伦", "sc")]
    [InlineData("邓紫棋", "sc")]
    [InlineData("张学友", "sc")]
    [InlineData("김광석 金光石", "kr")]
    [InlineData("ㄅㄆㄇ 今", "tc")]
    public void A_name_that_says_where_it_is_from_is_drawn_so_in_every_language(string name, string form) =>
        Languages.Select(language => Packages(name, Fonts.In(language))).Should().AllBe("noto-sans-" + form);

    [Theory]
    [InlineData("", "jp")]
    [InlineData("fr-FR", "jp")]
    [InlineData("ja-JP", "jp")]
    [InlineData("ko", "kr")]
    [InlineData("zh", "sc")]
    [InlineData("zh-CN", "sc")]
    [InlineData("zh-Hans-HK", "sc")]
    [InlineData("zh-Hant", "tc")]
    [InlineData("zh-TW", "tc")]
    [InlineData("zh-HK", "tc")]
    public void A_name_that_does_not_say_is_drawn_as_the_language_writes(string language, string form) =>
        Packages("王力", Fonts.In(language)).Should().Be("noto-sans-" + form);

    [Theory]
    [InlineData("直")]
    [InlineData("骨")]
    [InlineData("今")]
    public void One_character_has_several_shapes(string character)
    {
        var shapes = Countries.Select(language => Outline(character, Fonts.In(language))).ToList();
        shapes[0].Should().NotBe(shapes[1], "{0} is drawn otherwise in China than in Japan", character);
    }

    [Fact]
    public void Several_lines_have_one_form()
    {
        var style = new ParagraphStyle(Fonts, 40);
        Paragraph.Set("今\n周杰伦", style, 400).Lines.Select(at => Package(at.Line.Runs[0])).Should().AllBe("noto-sans-sc");
        Paragraph.Set("今天直到周杰伦", style, 50).Lines.Select(at => Package(at.Line.Runs[0])).Should().AllBe("noto-sans-sc");
    }

    [Fact]
    public void A_line_is_remembered_for_its_language_alone()
    {
        var before = Packages("骨", Fonts);
        Packages("骨", Fonts.In("ko")).Should().NotBe(before);
        Packages("骨", Fonts).Should().Be(before);
        Fonts.In("zh-TW").Should().BeSameAs(Fonts.In("zh-Hant"));
    }

    private static string Packages(string text, FontStack fonts) =>
        string.Join(' ', TextShaper.Line(text, fonts, 40).Runs.Select(Package).Where(package => package != "inter").Distinct());

    private static string Package(GlyphRun run) => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(((OpenTypeFont)run.Font).Source))!;

    private static string Outline(string text, FontStack fonts)
    {
        var run = TextShaper.Line(text, fonts, 40).Runs.Single();
        return string.Join(' ', run.Font.Outline(run.Glyphs.Single().Glyph).Points.ToArray());
    }
}
