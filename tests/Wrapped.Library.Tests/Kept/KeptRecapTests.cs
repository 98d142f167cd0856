using NodaTime;
using Wrapped.Recaps.Ranges;
using Wrapped.Rules;

namespace Wrapped.Library.Kept;

public sealed class KeptRecapTests
{
    private static readonly ZoneHistory Berlin = new(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    [Fact]
    public async Task A_recap_is_found_by_its_key_its_code_and_its_input_alone()
    {
        await using var test = await TestLibrary.OpenAsync();
        byte[] json = [.. "{}"u8];
        await test.Library.KeepRecapAsync(test.Listener, "2024", "code", "input", json);
        await test.Library.KeepRecapAsync(test.Listener, "2023", "code", "input", [1]);
        await test.ReopenAsync();

        (await test.Library.FindRecapAsync(test.Listener, "2024", "code", "input")).Should().Equal(json);
        (await test.Library.FindRecapAsync(test.Listener, "2023", "code", "input")).Should().Equal(1);
        (await test.Library.FindRecapAsync(test.Listener, "2022", "code", "input")).Should().BeNull();
        (await test.Library.FindRecapAsync(test.Listener, "2024", "newer code", "input")).Should().BeNull();
        (await test.Library.FindRecapAsync(test.Listener, "2024", "code", "other input")).Should().BeNull();
        (await test.Library.FindRecapAsync(test.Listener + 1, "2024", "code", "input")).Should().BeNull();
    }

    [Fact]
    public async Task What_other_code_or_another_input_made_goes_when_a_new_one_comes()
    {
        await using var test = await TestLibrary.OpenAsync();
        var other = (await test.Library.AddListenerAsync(null, "UTC")).Id;
        await test.Library.KeepRecapAsync(other, "2024", "code", "input", [0]);
        await test.Library.KeepRecapAsync(test.Listener, "2023", "code", "input", [1]);
        await test.Library.KeepRecapAsync(test.Listener, "2024", "code", "input", [2]);
        await test.Library.KeepRecapAsync(test.Listener, "2024", "code", "input", [3]);
        (await test.CountAsync("SELECT count(*) FROM Recap")).Should().Be(3);

        await test.Library.KeepRecapAsync(test.Listener, "2024", "code", "new input", [4]);
        (await test.CountAsync("SELECT count(*) FROM Recap")).Should().Be(2);
        await test.Library.KeepRecapAsync(test.Listener, "2023", "new code", "new input", [5]);
        (await test.Library.FindRecapAsync(test.Listener, "2024", "code", "new input")).Should().BeNull();
        (await test.Library.FindRecapAsync(other, "2024", "code", "input")).Should().Equal(0);
    }

    [Fact]
    public async Task An_erased_listener_leaves_no_recap_not_even_one_that_was_still_being_counted()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.KeepRecapAsync(test.Listener, "2024", "code", "input", [1]);
        await test.Library.EraseAsync(test.Listener);
        await test.Library.KeepRecapAsync(test.Listener, "2024", "code", "input", [1]);
        (await test.CountAsync("SELECT count(*) FROM Recap")).Should().Be(0);
    }

    [Fact]
    public async Task The_hash_of_the_input_changes_with_every_import_undo_zone_and_stay_and_with_nothing_else()
    {
        await using var test = await TestLibrary.OpenAsync();
        var hashes = new List<string> { await HashAsync(Berlin) };
        var first = await test.ImportAsync(Some.Songs(3));
        hashes.Add(await HashAsync(Berlin));
        await test.ImportAsync(Some.Extended(after: Duration.FromDays(2)));
        hashes.Add(await HashAsync(Berlin));
        hashes.Add(await HashAsync(new(DateTimeZone.Utc)));
        hashes.Add(await HashAsync(new(Berlin.Home, new Stay(new(2024, 1, 1), new(2024, 1, 2), DateTimeZone.Utc))));
        hashes.Add(await HashAsync(new(Berlin.Home, new Stay(new(2024, 1, 1), new(2024, 1, 3), DateTimeZone.Utc))));
        await test.Library.ReserveAsync(test.Listener, "waiting.zip", 1);
        (await HashAsync(Berlin)).Should().Be(hashes[2], "an import that waits has told nothing yet");
        await test.Library.UndoAsync(test.Listener, first.Id);
        hashes.Add(await HashAsync(Berlin));
        await test.Library.SetRulesAsync(test.Listener, new([new PlaysAre(PlayMeasure.Half, 0)]));
        hashes.Add(await HashAsync(Berlin));
        await test.Library.SetOwnGenresAsync(test.Listener, "Artist", ["Zouk", "Rock"]);
        hashes.Add(await HashAsync(Berlin));
        await test.Library.SetOwnGenresAsync(test.Listener, "Artist", ["Rock", "Zouk"]);
        hashes.Add(await HashAsync(Berlin));
        hashes.Should().OnlyHaveUniqueItems();

        await test.ReopenAsync();
        (await HashAsync(Berlin)).Should().Be(hashes[^1]);

        Task<string> HashAsync(ZoneHistory zones) => test.Library.InputHashAsync(test.Listener, zones);
    }
}
