using FsCheck;
using FsCheck.Fluent;
using Wrapped.Genres;
using Wrapped.Plays;
using Wrapped.Recaps;

namespace Wrapped.Rules.Suggestions;

public class SuggestedRulesTests
{
    private static readonly ListeningContext Tablet = new() { Platform = "ipad" };

    private static readonly ListeningContext Phone = new() { Platform = "android" };

    [Fact]
    public void A_child_with_the_tablet_in_the_evening_is_seen()
    {
        var evenings = Days(20, day => $"2024-03-{day:00}T18:{day:00} | Hopp | Rolf Zuckowski | 300");
        var mornings = Days(20, day => $"2024-03-{day:00}T09:{day:00} | Go | Moby | 300");
        var suggestions = Of(With(Tablet, evenings), With(Phone, mornings));
        suggestions.Select(one => (RuleText.Of(one.Rule), one.Reason, one.Share)).Should().BeEquivalentTo([
            ("leave out genre: Kids", SuggestionReason.ChildrensMusic, 0.5m),
            ("leave out device: tablet; hours: 18:00-19:00", SuggestionReason.ChildrensHours, 1m),
        ]);
    }

    [Fact]
    public void A_tablet_that_plays_as_much_else_in_these_hours_is_not_the_childs()
    {
        var childs = Days(20, day => $"2024-03-{day:00}T18:{day:00} | Hopp | Rolf Zuckowski | 300");
        var ours = Days(20, day => $"2024-03-{day:00}T18:{day + 25:00} | Go | Moby | 300");
        Of(With(Tablet, [.. childs, .. ours])).Select(one => one.Reason).Should().Equal(SuggestionReason.ChildrensMusic);
    }

    [Fact]
    public void Less_than_an_hour_of_childrens_music_suggests_nothing() => Of(Days(11, day => $"2024-03-{day:00}T18:00 | Hopp | Rolf Zuckowski | 300")).Should().BeEmpty();

    [Theory]
    [InlineData(5, 23, true)]
    [InlineData(4, 23, false)]
    [InlineData(9, 15, false)]
    public void White_noise_on_five_nights_is_sleep(int days, int hour, bool isSleep) =>
        Of(Days(days, day => $"2024-03-{day:00}T{hour}:00 | White Noise 3 Hours | Somebody Calm | 3600")).Select(one => (RuleText.Of(one.Rule), one.Reason, one.Times))
            .Should().Equal(isSleep ? [("leave out artist: Somebody Calm", SuggestionReason.SleepSounds, days)] : []);

    [Fact]
    public void A_night_through_midnight_is_one() =>
        Of([.. Days(5, day => $"2024-03-{day:00}T23:00 | Rain | Rain Sounds | 3600"), .. Days(5, day => $"2024-03-{day + 1:00}T02:00 | Rain | Rain Sounds | 3600")])
            .Should().ContainSingle().Which.Times.Should().Be(5);

    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void A_hundred_plays_of_a_track_in_a_week_are_told_with_the_week(int plays, bool isTold) =>
        Of([.. Enumerable.Range(0, plays).Select(play => $"2024-03-{5 + (play / 60):00}T10:{play % 60:00} | Go | Moby | 31")]).Select(one => (RuleText.Of(one.Rule), one.Times))
            .Should().Equal(isTold ? [("leave out dates: 2024-03-04..2024-03-10; track: Go | Moby", plays)] : []);

    [Fact]
    public void Spellings_credits_and_editions_that_are_probably_one_are_offered_and_bands_are_left_alone()
    {
        var suggestions = Of(
            "2024-03-01T10:00 | A | Sigur Rós | 200", "2024-03-01T11:00 | B | Sigur Ros | 100",
            "2024-03-02T10:00 | C | Nobody Much | 200", "2024-03-02T11:00 | D | Nobody Much | 200", "2024-03-02T12:00 | E | Nobody Much & Another | 100",
            "2024-03-03T10:00 | F | Simon | 200", "2024-03-03T11:00 | G | Simon | 200", "2024-03-03T12:00 | H | Simon & Garfunkel | 100", "2024-03-03T13:00 | H | Simon and the Nobodies | 100", "2024-03-03T14:00 | H | Simon, etc. | 100",
            "2024-03-04T10:00 | I | Queen | 200", "2024-03-04T11:00 | I - Remastered 2011 | Queen | 100", "2024-03-04T12:00 | I (Live) | Queen | 100", "2024-03-04T13:00 | I (feat. David Bowie) | Queen | 90");
        suggestions.Select(one => RuleText.Of(one.Rule)).Should().BeEquivalentTo(
            "same artist: Sigur Ros | Sigur Rós", "same artist: Nobody Much & Another | Nobody Much", "same song: I - Remastered 2011 | Queen | I | Queen", "same song: I (feat. David Bowie) | Queen | I | Queen");
    }

    [Fact]
    public void What_a_rule_says_already_is_not_suggested_again()
    {
        var listening = YearOf.Lines("2024-03-01T10:00 | A | Sigur Rós | 200", "2024-03-01T11:00 | B | Sigur Ros | 100");
        var rules = new RuleSet(SuggestedRules.Of(listening, RuleSet.None).Select(one => one.Rule));
        rules.Rules.Should().ContainSingle();
        SuggestedRules.Of(rules.Apply(listening), rules).Should().BeEmpty();
        SuggestedRules.Of(listening, rules).Should().BeEmpty();
    }

    [Fact]
    public void Suggestions_are_rules_that_can_be_written_and_change_what_they_say() => Prop.ForAll(RandomListening.Any, listening =>
    {
        foreach (var one in SuggestedRules.Of(listening, RuleSet.None))
        {
            RuleText.Parse(RuleText.Of(one.Rule)).Should().NotBeNull(RuleText.Of(one.Rule));
            RuleText.Of(RuleText.Parse(RuleText.Of(one.Rule))!).Should().Be(RuleText.Of(one.Rule));
            RuleSet.None.With(one.Rule).Apply(listening).Should().NotBeSameAs(listening);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261125, 7));

    private static string[] Days(int days, Func<int, string> line) => [.. Enumerable.Range(1, days).Select(line)];

    private static Listening With(ListeningContext context, string[] lines) =>
        YearOf.Lines(lines) is var listening ? listening with { Plays = [.. listening.Plays.Select(play => play with { Context = context })] } : throw new InvalidOperationException();

    private static IReadOnlyList<Suggestion> Of(params string[] lines) => Of(YearOf.Lines(lines));

    private static IReadOnlyList<Suggestion> Of(params Listening[] parts) =>
        SuggestedRules.Of(parts[0] with { Plays = [.. parts.SelectMany(part => part.Plays).OrderBy(play => play.StartedAt)], Genres = GenreGuide.BuiltIn }, RuleSet.None);
}
