using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text;

public class DifficultTextTests
{
    private static readonly FontStack Inter = FontFolder.Shelf.Stack("inter", 700);

    [Theory]
    [InlineData("👩🏽‍🎤")]
    [InlineData("🏳️‍🌈")]
    [InlineData("🇰🇷")]
    [InlineData("1️⃣")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    [InlineData("❤️‍🔥")]
    public void An_emoji_sequence_is_one_picture_in_colour(string emoji)
    {
        var run = TextShaper.Line(emoji, Inter, 100).Runs.Should().ContainSingle().Subject;
        var glyph = run.Glyphs.Should().ContainSingle().Subject;
        run.Font.Colours(glyph.Glyph).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void A_sign_that_asks_for_text_is_not_an_emoji() =>
        TextShaper.Line("⚡\uFE0E", Inter, 100).Runs.Single().Font.Colours(1).Should().BeNull();

    [Fact]
    public void What_no_font_has_becomes_a_quiet_dot()
    {
        var line = TextShaper.Line("a\uE123b", Inter, 100);
        line.Runs.Should().HaveCount(3);
        var dot = line.Runs[1];
        dot.Font.Should().NotBeOfType<OpenTypeFont>();
        dot.Font.Outline(dot.Glyphs.Single().Glyph).Bounds.Width.Should().BeLessThan(dot.Font.UnitsPerEm / 5f);
    }

    [Fact]
    public void A_heap_of_marks_is_cut_to_six_a_letter()
    {
        var heap = "Z" + string.Concat(Enumerable.Repeat("\u0351\u036B", 40));
        TextShaper.Line(heap, Inter, 100).Runs.Sum(run => run.Glyphs.Count).Should().BeLessThanOrEqualTo(7);
        TextShaper.Line(heap, Inter, 100).Ink.Height.Should().BeLessThan(250);
    }

    [Theory]
    [InlineData("\u200D")]
    [InlineData("\u200B")]
    [InlineData("\u0903")]
    [InlineData("\u034F")]
    public void No_character_between_lets_a_heap_of_marks_grow_on(string between)
    {
        var heap = "Z" + string.Concat(Enumerable.Repeat("\u0351\u036B\u0351" + between, 40)) + "Z";
        var line = TextShaper.Line(heap, Inter, 100);
        line.Runs.Sum(run => run.Glyphs.Count).Should().BeLessThanOrEqualTo(8);
        line.Ink.Height.Should().BeLessThan(250);
    }

    [Theory]
    [InlineData("ab\u202Ecd")]
    [InlineData("\u2067abcd\u2069")]
    [InlineData("a\u0000b\u0007cd")]
    public void Controls_neither_turn_nor_stain_a_line(string text) =>
        TextShaper.Line(text, Inter, 100).Should().BeEquivalentTo(TextShaper.Line("abcd", Inter, 100), options => options.Excluding(line => line.Text));

    [Fact]
    public void A_line_break_is_a_space() =>
        TextShaper.Line("a\nb", Inter, 100).Width.Should().Be(TextShaper.Line("a b", Inter, 100).Width);

    [Fact]
    public void An_arabic_name_runs_from_the_right_and_its_latin_stays_readable()
    {
        var line = TextShaper.Line("أم كلثوم feat. Fairuz", Inter, 100);
        Source(line.Runs[0]).Should().Contain("inter");
        Source(line.Runs[^1]).Should().Contain("arabic");
        var forced = TextShaper.Line("أم كلثوم feat. Fairuz", Inter, 100, direction: TextDirection.LeftToRight);
        Source(forced.Runs[0]).Should().Contain("arabic");
    }

    [Fact]
    public void Joined_letters_are_never_tracked()
    {
        TextShaper.Line("فيروز", Inter, 100, tracking: 20).Width.Should().Be(TextShaper.Line("فيروز", Inter, 100).Width);
        TextShaper.Line("방탄소년단", Inter, 100, tracking: 20).Width.Should().Be(TextShaper.Line("방탄소년단", Inter, 100).Width);
    }

    [Fact]
    public void A_mark_is_never_tracked_off_its_letter()
    {
        var plain = TextShaper.Line("q\u0303\u0308x", Inter, 100);
        TextShaper.Line("q\u0303\u0308x", Inter, 100, tracking: 20).Width.Should().BeApproximately(plain.Width + 20, 0.01f);
    }

    [Fact]
    public void Parts_of_a_korean_syllable_are_joined() =>
        TextShaper.Line("\u1112\u1161\u11AB", Inter, 100).Should().BeEquivalentTo(TextShaper.Line("한", Inter, 100), options => options.Excluding(line => line.Text));

    [Fact]
    public void A_decomposed_letter_is_the_composed_one() =>
        TextShaper.Line("Be\u0301", Inter, 100).Should().BeEquivalentTo(TextShaper.Line("Bé", Inter, 100), options => options.Excluding(line => line.Text));

    private static string Source(GlyphRun run) => System.IO.Path.GetFileName(((OpenTypeFont)run.Font).Source);
}
