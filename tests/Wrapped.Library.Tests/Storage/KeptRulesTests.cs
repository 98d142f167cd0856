using NodaTime;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;

namespace Wrapped.Library.Storage;

public sealed class KeptRulesTests
{
    private static readonly Rule[] Some =
    [
        new PlaysAre(PlayMeasure.Seconds, 60),
        new LeaveOut([new ArtistIs("A; B | C\nD\\E")], OnlyOnCards: true),
        new LeaveOut([new GenreIs("Kids"), new HoursAre(new(23, 0), new(7, 0))], OnlyOnCards: false),
        new SameSong("Héros", "Ä", "Héros - Live", "ä"),
    ];

    [Fact]
    public async Task Rules_are_found_as_they_were_set_in_place_of_those_before()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = (await test.Library.AddListenerAsync(null, "UTC")).Id;
        (await test.Library.RulesAsync(test.Listener)).Rules.Should().BeEmpty();
        await test.Library.SetRulesAsync(test.Listener, new([new SameArtist("Gone", "Long ago")]));
        await test.Library.SetRulesAsync(other, new([Some[0]]));

        await test.Library.SetRulesAsync(test.Listener, new(Some));

        await test.ReopenAsync();
        (await test.Library.RulesAsync(test.Listener)).Rules.Should().Equal(new RuleSet(Some).Rules).And.HaveCount(Some.Length);
        (await test.Library.RulesAsync(other)).Rules.Should().Equal(Some[0]);
    }

    [Fact]
    public async Task Their_order_changes_neither_the_rules_nor_the_hash()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.SetRulesAsync(test.Listener, new(Some));
        var (rules, hash) = (await test.Library.RulesAsync(test.Listener), await HashAsync());
        await test.Library.SetRulesAsync(test.Listener, new([.. Some.Reverse(), Some[1]]));
        (await test.Library.RulesAsync(test.Listener)).Rules.Should().Equal(rules.Rules);
        (await HashAsync()).Should().Be(hash);
        await test.Library.SetRulesAsync(test.Listener, rules.Without(Some[3]));
        (await HashAsync()).Should().NotBe(hash);
        await test.Library.SetRulesAsync(test.Listener, rules);
        (await HashAsync()).Should().Be(hash, "taking a rule back makes all as it was");

        Task<string> HashAsync() => test.Library.InputHashAsync(test.Listener, new(DateTimeZone.Utc));
    }

    [Fact]
    public async Task What_was_heard_is_read_without_them()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Library.Some.Songs(3));
        await test.Library.SetRulesAsync(test.Listener, new([new LeaveOut([new ArtistIs("Artist 1")], OnlyOnCards: false)]));
        var heard = (await test.Library.ReadAsync(test.Listener, DateRange.OfYear(2024), new(DateTimeZone.Utc)))!;
        heard.Plays.Should().HaveCount(3);
        (await test.Library.RulesAsync(test.Listener)).Apply(heard).Plays.Should().HaveCount(2);
    }

    [Fact]
    public async Task Nobody_sets_rules_for_a_listener_who_is_not_there()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.Invoking(library => library.SetRulesAsync(test.Listener + 1, RuleSet.None)).Should().ThrowAsync<ArgumentException>();
    }
}
