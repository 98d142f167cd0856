using FsCheck;
using FsCheck.Fluent;

namespace Wrapped.Rules;

public class RuleTextTests
{
    [Theory]
    [InlineData("plays: 30 s")]
    [InlineData("plays: half")]
    [InlineData("plays: finished")]
    [InlineData("leave out artist: Peppa Pig")]
    [InlineData("leave out album: Frozen | Various Artists")]
    [InlineData("leave out device: web-player")]
    [InlineData("leave out source: spotify-extended")]
    [InlineData("leave out hours: 23:00-07:00")]
    [InlineData("leave out dates: 2024-03-01..2024-03-31")]
    [InlineData("leave out device: tablet; genre: Kids; hours: 18:00-20:00")]
    [InlineData("hide track: Baby Shark | Pinkfong")]
    [InlineData("leave out track: No Artist |")]
    [InlineData("same artist: Prince & The Revolution | Prince")]
    [InlineData("same song: Go - Remastered 2009 | Moby | Go | Moby")]
    [InlineData(@"hide artist: A\; B \| C \\ D: E")]
    public void A_line_is_a_rule_and_a_rule_is_a_line(string line) => RuleText.Of(RuleText.Parse(line)!).Should().Be(line);

    [Fact]
    public void Every_rule_is_read_back_from_its_line() => Prop.ForAll(Arb.From(RandomRules.One), rule =>
    {
        var read = RuleText.Parse(RuleText.Of(rule))!;
        RuleText.Of(read).Should().Be(RuleText.Of(rule));
        read.Should().Be(rule);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("  LEAVE OUT Artist :  Peppa Pig ", "leave out artist: Peppa Pig")]
    [InlineData("leave out hours: 18:00-20:00; device: Tablet", "leave out device: tablet; hours: 18:00-20:00")]
    public void Case_space_and_the_order_of_conditions_mean_nothing(string line, string rule) => RuleText.Of(RuleText.Parse(line)!).Should().Be(rule);

    [Theory]
    [InlineData("")]
    [InlineData("plays")]
    [InlineData("plays: ")]
    [InlineData("plays: 0 s")]
    [InlineData("plays: 3601 s")]
    [InlineData("plays: -1 s")]
    [InlineData("leave out")]
    [InlineData("leave out everything")]
    [InlineData("leave out artist: ;")]
    [InlineData("leave out track: Only a Title")]
    [InlineData("leave out device: abacus")]
    [InlineData("leave out device: 3")]
    [InlineData("leave out hours: 25:00-07:00")]
    [InlineData("leave out dates: 2024-04-01..2024-03-01")]
    [InlineData("leave out dates: 2024-02-30..2024-03-01")]
    [InlineData("hide hours: 23:00-07:00")]
    [InlineData("hide artist: A; genre: B")]
    [InlineData("same artist: A")]
    [InlineData("same artist: A | ")]
    [InlineData("same song: A | B | C")]
    public void Any_other_line_is_none(string line) => RuleText.Parse(line).Should().BeNull();
}
