using NodaTime;
using Wrapped.Genres;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Genres;

public sealed class OwnGenresTests
{
    [Fact]
    public async Task What_a_listener_says_is_found_again_and_is_theirs_alone()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = (await test.Library.AddListenerAsync(null, "UTC")).Id;
        await test.Library.SetOwnGenresAsync(test.Listener, [new("Zed", ["Rock"]), new(" Abba ", ["Zouk", "Pop|Disco", "Zouk"]), new("ABBA", ["Disco", "Pop"]), new("Nobody", [])]);
        await test.ReopenAsync();
        Told(await test.Library.OwnGenresAsync(test.Listener)).Should().Equal("ABBA: Disco, Pop", "Zed: Rock");
        (await test.Library.OwnGenresAsync(other)).Should().BeEmpty();

        await test.Library.SetOwnGenresAsync(test.Listener, "abba", ["Schlager"]);
        await test.Library.SetOwnGenresAsync(test.Listener, "ZED", []);
        await test.Library.SetOwnGenresAsync(test.Listener, "Yes", [" Prog rock | Rock ", ""]);
        Told(await test.Library.OwnGenresAsync(test.Listener)).Should().Equal("abba: Schlager", "Yes: Prog rock, Rock");

        await test.Library.SetOwnGenresAsync(test.Listener, [new("Only", ["Rock"])]);
        Told(await test.Library.OwnGenresAsync(test.Listener)).Should().Equal("Only: Rock");
    }

    [Fact]
    public async Task An_artist_without_a_name_and_a_listener_who_is_not_there_are_refused_and_nothing_changes()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.SetOwnGenresAsync(test.Listener, "Abba", ["Pop"]);
        await test.Library.Invoking(library => library.SetOwnGenresAsync(test.Listener, [new("New", ["Pop"]), new("  ", ["Pop"])])).Should().ThrowAsync<ArgumentException>();
        await test.Library.Invoking(library => library.SetOwnGenresAsync(test.Listener + 1, [])).Should().ThrowAsync<ArgumentException>();
        await test.Library.Invoking(library => library.SetOwnGenresAsync(test.Listener + 1, "Abba", ["Pop"])).Should().ThrowAsync<ArgumentException>();
        Told(await test.Library.OwnGenresAsync(test.Listener)).Should().Equal("Abba: Pop");
    }

    [Fact]
    public async Task It_wins_over_the_export_and_the_list_in_what_is_read()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended(artist: "ABBA") with { Genre = "Swedish jazz" });
        (await GuideAsync()).Of("ABBA").Source.Should().Be(GenreSource.Export);
        await test.Library.SetOwnGenresAsync(test.Listener, "abba", ["Home", "Sweet", "Home disco", "Fourth"]);
        (await GuideAsync()).Of("ABBA").Should().BeEquivalentTo(new KnownGenres(["Home", "Sweet", "Home disco"], GenreSource.Listener));
        await test.Library.SetOwnGenresAsync(test.Listener, "ABBA", []);
        (await GuideAsync()).Of("ABBA").Source.Should().Be(GenreSource.Export);

        async Task<GenreGuide> GuideAsync() => (await test.Library.ReadAsync(test.Listener, DateRange.OfYear(2024), new(DateTimeZone.Utc)))!.Genres;
    }

    private static IEnumerable<string> Told(IEnumerable<OwnGenres> all) => all.Select(own => $"{own.Artist}: {string.Join(", ", own.Genres)}");
}
