using System.Text;

namespace Wrapped.Drawing.Text.Breaks;

public class LineBreaksTests
{
    [Fact]
    public void Lines_may_end_where_Unicode_says_in_every_case() =>
        BreakCases.Differences("LineBreakTest.txt", 7_600, text => [.. LineBreaks.Of(text).Select(at => at != LineBreak.No)]).Should().BeEmpty();

    [Theory]
    [InlineData("Nick Cave & The Bad Seeds", "Nick |Cave |& |The |Bad |Seeds")]
    [InlineData("a-ha (live)", "a-|ha |(live)")]
    [InlineData("100,5 % und $ 1.000,-", "100,5 |% |und |$ |1.000,-")]
    [InlineData("東京事変。", "東|京|事|変。")]
    [InlineData("ずっと「夜」", "ずっ|と|「夜」")]
    [InlineData("방탄 소년", "방|탄 |소|년")]
    [InlineData("5\u00A0Seconds", "5\u00A0Seconds")]
    [InlineData("👩🏽‍🎤🇰🇷🇯🇵", "👩🏽‍🎤|🇰🇷|🇯🇵")]
    [InlineData("one\ntwo\r\nthree", "one\n!two\r\n!three")]
    public void Names_break_as_a_reader_expects(string text, string parts)
    {
        var runes = text.EnumerateRunes().ToArray();
        var breaks = LineBreaks.Of(runes.Select(rune => rune.Value).ToArray());
        var shown = new StringBuilder();
        for (var i = 0; i < runes.Length; i++)
            shown.Append(breaks[i] switch { LineBreak.May => "|", LineBreak.Must => "!", _ => "" }).Append(runes[i]);
        shown.ToString().Should().Be(parts);
    }
}
