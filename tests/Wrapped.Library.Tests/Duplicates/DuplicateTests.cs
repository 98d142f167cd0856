using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

public sealed class DuplicateTests
{
    private static readonly int[] Ends = [0, 100, 196, 197, 300, 394];

    [Fact]
    public async Task An_undo_gives_back_what_the_import_had_taken_over()
    {
        await using var test = await TestLibrary.OpenAsync();
        var account = await test.ImportAsync(Some.Account(), Some.Account(2, Duration.FromHours(1)));
        var before = await test.PlaysAsync();
        var extended = await test.ImportAsync(Some.Extended(after: Duration.FromSeconds(17), title: "Song - Remastered"));

        var told = (await test.Library.FindImportAsync(test.Listener, account.Id))!.Tally;
        told.Duplicates.Should().Equal(new Dictionary<DuplicateReason, long> { [DuplicateReason.ToldByExtended] = 1 });
        told.IsConserved.Should().BeTrue();
        (await test.PlaysAsync()).Select(play => play.Track.Title).Should().Equal("Song - Remastered", "Song");

        await test.Library.UndoAsync(test.Listener, extended.Id);
        (await test.PlaysAsync()).Should().Equal(before);
        (await test.Library.FindImportAsync(test.Listener, extended.Id)).Should().BeNull();
        (await test.CountAsync("SELECT count(*) FROM Track WHERE Title LIKE '%Remastered'")).Should().Be(0);
    }

    [Fact]
    public async Task The_extended_twin_wins_whichever_came_first_and_each_answers_for_one()
    {
        ListenedRow[] account = [Some.Account(1, title: "Renamed"), Some.Account(2, title: "Song"), Some.Account(3, title: "Song", repeat: 1)];
        ListenedRow[] extended = [Some.Extended(1, Duration.FromSeconds(5)), Some.Extended(2, Duration.FromSeconds(59), title: "Other", uri: "spotify:track:2")];
        foreach (var order in (ListenedRow[][][])[[account, extended], [extended, account]])
        {
            await using var test = await TestLibrary.OpenAsync();
            foreach (var export in order)
                await test.ImportAsync(export);
            (await test.PlaysAsync()).Select(play => play.Track.Title).Should().BeEquivalentTo("Song", "Other", "Song");
        }
    }

    [Fact]
    public async Task A_repeat_is_held_against_the_last_row_that_was_kept()
    {
        await using var test = await TestLibrary.OpenAsync();
        var report = await test.ImportAsync([.. Ends.Select((second, index) => Some.Extended(index + 1, Duration.FromSeconds(second)))]);
        report.Tally.Duplicates.Should().Equal(new Dictionary<DuplicateReason, long> { [DuplicateReason.ImpossibleRepeat] = 3 });
        (await test.PlaysAsync()).Select(play => (play.StartedAt - Some.Noon).TotalSeconds + 200).Should().Equal(0, 197, 394);
    }

    [Fact]
    public async Task An_earlier_row_changes_the_whole_chain_of_repeats_after_it_and_its_undo_changes_it_back()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync([.. Enumerable.Range(0, 100).Select(index => Some.Extended(index + 1, Duration.FromSeconds(100 * index)))]);
        var before = await test.PlaysAsync();
        var earlier = await test.ImportAsync(Some.Extended(after: Duration.FromSeconds(-100)));
        var after = await test.PlaysAsync();
        after.Select(play => (play.StartedAt - Some.Noon).TotalSeconds + 200).Should().StartWith([-100d, 100d, 300d]);
        await test.Library.UndoAsync(test.Listener, earlier.Id);
        (await test.PlaysAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Of_rows_that_say_almost_the_same_the_kept_one_does_not_depend_on_the_order()
    {
        var one = Some.Extended();
        var two = Some.Extended(title: "Renamed since") with { StartedAt = Some.Extended().StartedAt - Duration.FromMilliseconds(400) };
        var plays = new List<IReadOnlyList<Play>>();
        foreach (var order in (ListenedRow[][])[[one, two], [two, one]])
        {
            await using var test = await TestLibrary.OpenAsync();
            foreach (var row in order)
                await test.ImportAsync(row);
            plays.Add(await test.PlaysAsync());
        }

        plays[0].Should().ContainSingle();
        plays[0].Should().Equal(plays[1]);
    }
}
