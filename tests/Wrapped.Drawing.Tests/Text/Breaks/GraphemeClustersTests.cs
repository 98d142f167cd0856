using System.Text;

namespace Wrapped.Drawing.Text.Breaks;

public class GraphemeClustersTests
{
    [Fact]
    public void Clusters_begin_where_Unicode_says_in_every_case() =>
        BreakCases.Differences("GraphemeBreakTest.txt", 600, text =>
        {
            var written = string.Concat(text.Select(codePoint => new Rune(codePoint).ToString()));
            var starts = GraphemeClusters.Starts(written).ToHashSet();
            var at = 0;
            return [.. text.Select(codePoint =>
            {
                var begins = starts.Contains(at);
                at += new Rune(codePoint).Utf16SequenceLength;
                return begins;
            })];
        }).Should().BeEmpty();

    [Theory]
    [InlineData("Zoe\u0301", 3)]
    [InlineData("👨‍👩‍👧‍👦🇰🇷🇯🇵", 3)]
    [InlineData("각\u1100\u1161\u11A8", 2)]
    [InlineData("", 0)]
    public void A_cluster_is_what_a_reader_counts(string text, int count) => GraphemeClusters.Starts(text).Should().HaveCount(count);

    [Fact]
    public void Half_a_character_is_a_cluster() => GraphemeClusters.Starts("\uD83D a\uDE00").Should().Equal(0, 1, 2, 3);
}
