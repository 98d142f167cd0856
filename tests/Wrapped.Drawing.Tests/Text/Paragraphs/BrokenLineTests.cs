using System.Globalization;
using System.Text;
using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>A paragraph shapes its text once and parts it into lines; each of them must look as if it had been shaped alone.</summary>
public class BrokenLineTests
{
    private static readonly ParagraphStyle Style = new(FontFolder.Shelf.Stack("inter", 650), 40);

    // Han characters take the form of the whole text, and nothing in them leans on anything.
    public static TheoryData<string> Scripts => [.. ArtistNames.ByScript.Select(group => group.Script).Where(script => script != "hani")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Lines_of_names_look_as_if_they_were_alone(string script)
    {
        var names = ArtistNames.ByScript.Single(group => group.Script == script).Names.Where(name => name.Any(char.IsLetter)).Take(16);
        // Signs at the edge of a line go with the letters of the whole text, so there are none here.
        Differences(string.Join(' ', string.Join(' ', names).Split(' ').Where(word => word.All(letter => char.IsLetter(letter) || LineMark(letter))))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("AVATARfiToyofficeWAVETYPOffifflL'été")]
    [InlineData("->=>x1x2x3AA(((A)))[a]->")]
    [InlineData("سلامللجميعاللهلاإلهفيلم")]
    [InlineData("क्षत्रियर्कस्त्रीहिन्दीद्ध्र्यकर्त्ता")]
    [InlineData("ကြွေးကြော်က္ကမြန်မာင်္က")]
    [InlineData("ශ්‍රීක්‍ෂ්‍මලංකාක්ර")]
    [InlineData("ߒߞߏߟߊ߫ߞߊ߲")]
    [InlineData("𞤀𞤣𞤤𞤢𞤥𞤆𞤵𞤤𞤢𞤪")]
    [InlineData("ܫܠܡܐܐܢܐܕܐܪܐ")]
    [InlineData("👨‍👩‍👧‍👦🇰🇷🇯🇵👍🏽")]
    public void Lines_that_end_within_a_word_look_as_if_they_were_alone(string text) => Differences(text).Should().BeEmpty();

    private static string Differences(string text)
    {
        var differences = new StringBuilder();
        for (var width = 30; width < 400; width += 13)
        {
            foreach (var (line, _) in Paragraph.Set(text, Style, width).Lines)
            {
                var alone = TextShaper.Line(line.Text, Style.Fonts, Style.Size);
                if (Show(line) != Show(alone))
                    differences.AppendLine(CultureInfo.InvariantCulture, $"{line.Text}\n  broken {Show(line)}\n  alone  {Show(alone)}");
            }
        }
        return differences.ToString();
    }

    private static bool LineMark(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static string Show(TextLine line) => string.Join(' ', line.Runs.SelectMany(run => run.Glyphs)
        .Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph.Glyph}@{glyph.Origin.X:0.##},{glyph.Origin.Y:0.##}")));
}
