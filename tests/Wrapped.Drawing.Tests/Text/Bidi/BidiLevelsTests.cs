using System.Text;

namespace Wrapped.Drawing.Text.Bidi;

public class BidiLevelsTests
{
    private const int LeftToRightEmbedding = 0x202A;
    private const int RightToLeftEmbedding = 0x202B;
    private const int EndOfEmbedding = 0x202C;
    private const int FirstStrongIsolate = 0x2068;
    private const int EndOfIsolate = 0x2069;

    [Fact]
    public void Every_case_of_characters_has_the_levels_and_the_order_of_Unicode() => Check(BidiCases.OfCharacters(), 91_707);

    [Fact]
    public void Every_case_of_classes_has_the_levels_and_the_order_of_Unicode_in_each_direction() => Check(BidiCases.OfClasses(), 770_241);

    [Fact]
    public void Embeddings_count_to_level_125_and_end_one_by_one()
    {
        int[] begin = [.. Enumerable.Range(0, 130).Select(i => i % 2 == 0 ? RightToLeftEmbedding : LeftToRightEmbedding)];
        int[] text = [.. begin, '!', .. Enumerable.Repeat(EndOfEmbedding, 5), '!', EndOfEmbedding, '!', 'a'];

        var levels = BidiLevels.Of(text, TextDirection.LeftToRight);

        levels[130].Should().Be(125);
        levels[136].Should().Be(125, "five ends are those of the five that were too deep");
        levels[138].Should().Be(124);
    }

    [Fact]
    public void An_isolate_ends_what_began_in_it_however_deep()
    {
        int[] text = ['a', FirstStrongIsolate, .. Enumerable.Repeat(RightToLeftEmbedding, 200), 0x5D0, EndOfIsolate, 'b', FirstStrongIsolate, 0x5D0, EndOfIsolate, 'c'];

        var levels = BidiLevels.Of(text);

        levels[202].Should().Be(125);
        levels[204].Should().Be(0);
        levels[206].Should().Be(1, "nothing is too deep any more");
        levels[^1].Should().Be(0);
    }

    [Fact]
    public void An_isolated_name_turns_nothing_around_it()
    {
        var levels = BidiLevels.Of(Points("\u2068\u05D0\u05D1\u2069, 12 (\u2068\u05D2\u2069) 3"));

        levels.Should().Equal(0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
    }

    [Fact]
    public void Paragraphs_have_directions_of_their_own_and_nothing_lasts_into_the_next()
    {
        var levels = BidiLevels.Of(Points("\u05D0 !\r\na\u202E!\u2029!"));

        levels.Should().Equal(1, 1, 1, 1, 1, 0, 0, 1, 0, 0);
    }

    [Fact]
    public void The_base_is_that_of_the_first_paragraph_outside_its_isolates()
    {
        BidiLevels.Base(Points("\u2067\u05D0\u2069a"), TextDirection.Auto).Should().Be(0);
        BidiLevels.Base(Points("\u2066a\u2069\u2069\u05D0"), TextDirection.Auto).Should().Be(1);
        BidiLevels.Base(Points("\u2066a \u05D0"), TextDirection.Auto).Should().Be(0, "an isolate without an end goes on to the end");
        BidiLevels.Base(Points("1\u2029\u05D0"), TextDirection.Auto).Should().Be(0);
    }

    [Fact]
    public void A_joiner_has_the_level_of_the_letter_before_it()
    {
        BidiLevels.Of(Points("a \u0628\u200D \u0628\u200D"), TextDirection.LeftToRight).Should().Equal(0, 0, 1, 1, 1, 1, 1);
    }

    private static int[] Points(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private static void Check(IEnumerable<BidiCase> cases, int least)
    {
        var differences = new StringBuilder();
        var count = 0;
        foreach (var item in cases)
        {
            count++;
            if (item.Difference() is { } difference && differences.Length < 10_000)
                differences.AppendLine(difference);
        }
        differences.ToString().Should().BeEmpty();
        count.Should().BeGreaterThanOrEqualTo(least);
    }
}
