using Wrapped.Drawing.Fonts;

namespace Wrapped.Drawing.Text.Paragraphs;

public class ParagraphTests
{
    private static readonly ParagraphStyle Style = new(FontFolder.Shelf.Stack("inter", 500), 40);

    [Fact]
    public void Lines_are_as_long_as_goes_and_end_where_Unicode_lets_them()
    {
        var paragraph = Paragraph.Set("It was a bright cold day in April, and the clocks were striking thirteen (live).", Style, 400);

        Texts(paragraph).Should().Equal("It was a bright cold", "day in April, and the", "clocks were striking", "thirteen (live).");
        paragraph.IsWhole.Should().BeTrue();
        paragraph.Width.Should().BeLessThanOrEqualTo(400);
        for (var i = 1; i < paragraph.Lines.Count; i++)
        {
            var longer = $"{Texts(paragraph)[i - 1]} {Texts(paragraph)[i].Split(' ')[0]}";
            TextShaper.Line(longer, Style.Fonts, 40).Ink.Width.Should().BeGreaterThan(400);
        }
    }

    [Fact]
    public void East_Asian_text_breaks_between_letters_and_keeps_its_full_stop() =>
        Texts(Paragraph.Set("ずっと真夜中でいいのに。", Style, 130)).Should().Equal("ずっと", "真夜中", "でいい", "のに。");

    [Fact]
    public void Korean_with_spaces_breaks_at_them_and_without_them_between_syllables()
    {
        Texts(Paragraph.Set("주저하는 연인들을 위해", Style, 260)).Should().Equal("주저하는", "연인들을 위해");
        Texts(Paragraph.Set("주저하는연인들을위해", Style, 230)).Should().Equal("주저하는연인", "들을위해");
    }

    [Fact]
    public void A_word_wider_than_the_box_is_broken_between_letters() =>
        string.Concat(Texts(Paragraph.Set("Donaudampfschifffahrtsgesellschaft", Style, 200))).Should().Be("Donaudampfschifffahrtsgesellschaft");

    [Fact]
    public void A_soft_hyphen_shows_where_the_line_ends_and_nowhere_else() =>
        Texts(Paragraph.Set("Donau\u00ADdampf\u00ADschiff", Style, 260)).Select(line => line.Replace("\u00AD", "", StringComparison.Ordinal)).Should().Equal("Donaudampf-", "schiff");

    [Fact]
    public void Line_ends_of_the_text_are_kept() =>
        Texts(Paragraph.Set("one\r\ntwo\u2028\nfour\n", Style, 400)).Should().Equal("one", "two", "", "four");

    [Fact]
    public void What_is_too_much_gives_way_to_an_ellipsis()
    {
        var paragraph = Paragraph.Set("It was a bright cold day in April, and the clocks were striking", Style with { MostLines = 2 }, 400);

        Texts(paragraph).Should().Equal("It was a bright cold", "day in April, and th…");
        paragraph.IsWhole.Should().BeFalse();
    }

    [Theory]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦")]
    [InlineData("ze\u0301\u0323e\u0301\u0323e\u0301\u0323e\u0301\u0323")]
    [InlineData("🇰🇷🇯🇵🇫🇷🇩🇪")]
    public void A_letter_is_never_cut_in_two(string text)
    {
        for (var width = 20f; width < 200; width += 7)
        {
            var line = Paragraph.Cut(text, Style.Fonts, 40, width);
            var kept = line.Text.TrimEnd('…');
            text.Normalize().Should().StartWith(kept);
            Breaks.GraphemeClusters.Starts(text.Normalize()).Append(text.Normalize().Length).Should().Contain(kept.Length);
        }
    }

    [Fact]
    public void A_low_box_holds_only_the_lines_that_go_into_it()
    {
        const string Text = "It was a bright cold day in April";
        Paragraph.Set(Text, Style, 200, 80).Lines.Should().HaveCount(2);
        Paragraph.Set(Text, Style, 200, 80).Height.Should().BeLessThanOrEqualTo(80);
        Paragraph.Set(Text, Style, 200, 10).Lines.Should().BeEmpty();
    }

    [Fact]
    public void Lines_stand_at_the_start_in_the_centre_or_at_the_end_by_their_ink()
    {
        Sides(TextAlignment.Start, "April").Left.Should().BeApproximately(0, 0.01f);
        Sides(TextAlignment.End, "April").Right.Should().BeApproximately(400, 0.01f);
        Sides(TextAlignment.Start, "فيروز").Right.Should().BeApproximately(400, 0.01f);
        Sides(TextAlignment.End, "فيروز").Left.Should().BeApproximately(0, 0.01f);
        var centred = Sides(TextAlignment.Centre, "April");
        (centred.Left + centred.Right).Should().BeApproximately(400, 0.01f);

        static Box Sides(TextAlignment alignment, string text)
        {
            var (line, origin) = Paragraph.Set(text, Style with { Alignment = alignment }, 400).Lines.Single();
            return line.Ink.Move(origin.X, origin.Y);
        }
    }

    [Fact]
    public void A_forced_direction_puts_the_start_on_its_own_side()
    {
        var (line, origin) = Paragraph.Set("April", Style with { Direction = TextDirection.RightToLeft }, 400).Lines.Single();
        line.Ink.Move(origin.X, origin.Y).Right.Should().BeApproximately(400, 0.01f);
        var (centred, at) = Paragraph.Set("فيروز", Style with { Direction = TextDirection.RightToLeft, Alignment = TextAlignment.Centre }, 400).Lines.Single();
        (centred.Ink.Move(at.X, 0).Left + centred.Ink.Move(at.X, 0).Right).Should().BeApproximately(400, 0.01f);
    }

    [Fact]
    public void Tracking_is_in_ems_and_makes_lines_end_earlier()
    {
        var loose = Paragraph.Set("day in April", Style with { Tracking = 0.2f }, 400).Lines.Single().Line;
        loose.Width.Should().BeApproximately(TextShaper.Line("day in April", Style.Fonts, 40, tracking: 8).Width, 0.01f);
        Texts(Paragraph.Set("It was a bright cold", Style with { Tracking = 0.2f }, 400)).Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void Figures_of_a_paragraph_stand_below_each_other_where_asked()
    {
        var lines = Paragraph.Set("1111\n8888", Style with { TabularFigures = true }, 400).Lines;
        lines[0].Line.Width.Should().BeApproximately(lines[1].Line.Width, 0.01f);
    }

    [Theory]
    [InlineData("สวัส|ดี|เธอ|ที่|รัก")]
    [InlineData("ตากล้องมีสว่างกลับ|บ้าน")]
    [InlineData("คน|ไม่|มี|แฟน|ทำ|อะ|ไร")]
    [InlineData("ศิล|ปิน|แห่ง|ชา|ติ")]
    [InlineData("ສະ|ບາຍ|ດີຫຼວງພະ|ບາງ")]
    [InlineData("ກຳ|ແພງ|ເມືອງຈີນ")]
    [InlineData("ភ្នំ|ពេញក|ម្ពុ|ជា")]
    [InlineData("ស្រ|លាញ់|អូន|ណាស់បង")]
    [InlineData("မြန်|မာ|နိုင်|ငံ")]
    [InlineData("အ|ချစ်|တေး|သီ|ချင်း")]
    [InlineData("သင်္ဘော|သား")]
    public void A_phrase_wider_than_its_box_is_broken_where_syllables_begin(string syllables)
    {
        var parts = syllables.Split('|');
        var text = string.Concat(parts);
        var widest = parts.Max(part => TextShaper.Line(part, Style.Fonts, 40).Ink.Width);
        int[] ends = [.. parts.Select((_, i) => parts.Take(i + 1).Sum(part => part.Length))];
        for (var width = widest + 1; width < 500; width += 9)
        {
            var lines = Texts(Paragraph.Set(text, Style, width));
            string.Concat(lines).Should().Be(text);
            ends.Should().Contain(lines.Select((_, i) => lines.Take(i + 1).Sum(line => line.Length)));
        }
        Texts(Paragraph.Set(text, Style, widest + 1)).Should().HaveCountGreaterThan(1);
        Paragraph.Fit(text, Style, widest + 1, 900, 10).Size.Should().Be(40, "a phrase without spaces may take several lines");
    }

    [Fact]
    public void A_phrase_goes_to_the_next_line_whole_before_it_is_broken() =>
        Texts(Paragraph.Set("รัก แฟนเก่า", Style, 150)).Should().Equal("รัก", "แฟนเก่า");

    [Fact]
    public void Baselines_keep_the_asked_distance_or_more()
    {
        var paragraph = Paragraph.Set("one\ntwo\nsix", Style with { Leading = 1.5f }, 400);
        paragraph.Lines.Select(line => line.Origin.Y - paragraph.Lines[0].Origin.Y).Should().Equal(0, 60, 120);
        var tight = Paragraph.Set("gypsy\nÅÅÅ", Style, 400);
        tight.Lines.Should().HaveCount(2);
        (tight.Lines[1].Origin.Y + tight.Lines[1].Line.Ink.Top - tight.Lines[0].Origin.Y - tight.Lines[0].Line.Ink.Bottom).Should().BeApproximately(0.14f * 40, 0.01f);
    }

    [Fact]
    public void Direction_is_that_of_the_whole_text_and_not_of_each_line()
    {
        // The second line alone would begin with Latin.
        var lines = Paragraph.Set("أم كلثوم feat. Fairuz ابن", Style, 230).Lines;

        lines.Should().HaveCount(2);
        Texts(Paragraph.Set("أم كلثوم feat. Fairuz ابن", Style, 230))[1].Should().StartWith("Fairuz");
        IsArabic(lines[1].Line.Runs[0]).Should().BeTrue();
        lines[1].Line.Ink.Move(lines[1].Origin.X, 0).Right.Should().BeApproximately(230, 0.01f);
        var forced = Paragraph.Set("أم كلثوم feat. Fairuz ابن", Style with { Direction = TextDirection.LeftToRight }, 230).Lines;
        IsArabic(forced[1].Line.Runs[0]).Should().BeFalse();
    }

    [Fact]
    public void An_ellipsis_stands_at_the_left_of_a_text_from_the_right()
    {
        var line = Paragraph.Cut("عبد الحليم حافظ", Style.Fonts, 40, 150);

        line.Text.Should().EndWith("…");
        var ellipsis = TextShaper.Line("…", Style.Fonts, 40).Runs.Single();
        line.Runs[0].Glyphs.Should().Contain(glyph => glyph.Glyph == ellipsis.Glyphs.Single().Glyph);
    }

    [Fact]
    public void A_number_keeps_its_way_when_a_line_ends_before_it()
    {
        // After Arabic letters the hyphen between digits parts them, whichever line they are on.
        var together = Paragraph.Set("فيروز 12-34", Style, 4000).Lines.Single().Line;
        var parted = Paragraph.Set("فيروز 12-34", Style, 120).Lines;

        parted.Should().HaveCount(2);
        Numbers(parted[1].Line).Should().Equal(Numbers(together));

        static IEnumerable<int> Numbers(TextLine line) => line.Runs.Where(run => !IsArabic(run)).SelectMany(run => run.Glyphs).Select(glyph => glyph.Glyph);
    }

    private static string[] Texts(Paragraph paragraph) => [.. paragraph.Lines.Select(line => line.Line.Text)];

    private static bool IsArabic(GlyphRun run) => ((OpenTypeFont)run.Font).Source.Contains("arabic", StringComparison.Ordinal);
}
