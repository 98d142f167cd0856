using NodaTime;
using Wrapped.Genres;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Genres;

public sealed class HostTableTests
{
    [Fact]
    public async Task It_is_asked_last_for_names_aliases_and_the_artists_in_a_name()
    {
        await using var test = await TestLibrary.OpenAsync();
        string[] artists = ["Nobody Knows", "No-one & Nobody Knows", "ABBA", "Unheard Of feat. Alias Of Hers"];
        await test.ImportAsync([.. artists.Select((artist, number) => Some.Extended(number, Duration.FromHours(number), artist: artist, uri: artist))]);
        var report = await test.Library.SetHostGenresAsync([new(["nobody KNOWS", "Alias of  hers"], ["Zouk", "Rock"], 3), new(["Abba"], ["Polka"], 99), new(["Not heard"], ["Polka"], 99)]);
        report.Should().Be(new HostTableReport(3, 4));

        var guide = await GuideAsync(test);
        foreach (var artist in (string[])[artists[0], artists[1], artists[3]])
            guide.Of(artist).Should().BeEquivalentTo(new KnownGenres(["Zouk", "Rock"], GenreSource.Host), artist);
        guide.Of("ABBA").Source.Should().Be(GenreSource.List);
        guide.Of("Not heard").Should().Be(KnownGenres.None, "only the artists of the listener are asked for");
        await test.Library.SetOwnGenresAsync(test.Listener, "Nobody knows", ["hip hop"]);
        (await GuideAsync(test)).Of("Nobody Knows").Should().BeEquivalentTo(new KnownGenres(["Hip-hop"], GenreSource.Listener));
    }

    [Fact]
    public async Task Of_two_artists_of_one_name_the_one_with_more_votes_is_kept_in_whatever_order_they_come()
    {
        HostArtist[] all = [new(["Nobody Knows"], ["Rock"], 2), new(["Other", "nobody knows"], ["Zouk"], 5), new(["NOBODY KNOWS", "Other"], ["Polka"], 5)];
        foreach (var order in (HostArtist[][])[all, [.. all.Reverse()], [all[1], all[0], all[2]]])
        {
            await using var test = await TestLibrary.OpenAsync();
            await test.ImportAsync(Some.Extended(artist: "Nobody Knows"));
            (await test.Library.SetHostGenresAsync(order)).Should().Be(new HostTableReport(3, 2));
            (await GuideAsync(test)).Of("Nobody Knows").Genres.Should().Equal("Polka");
        }
    }

    [Fact]
    public async Task A_new_table_takes_the_place_of_the_one_before_and_changes_the_hash_of_everyone()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended(artist: "Nobody Knows"));
        var hashes = new List<string> { await HashAsync() };
        await test.Library.SetHostGenresAsync(Many(12_000).Append(new(["Nobody Knows"], ["Rock"], 1)));
        hashes.Add(await HashAsync());
        await test.Library.SetHostGenresAsync([new(["Somebody"], ["Rock"], 1)]);
        hashes.Add(await HashAsync());
        hashes.Should().OnlyHaveUniqueItems();
        (await GuideAsync(test)).Of("Nobody Knows").Should().Be(KnownGenres.None);
        (await RowsAsync(test)).Should().Be((1, 1));

        (await test.Library.SetHostGenresAsync([])).Should().Be(new HostTableReport(0, 0));
        (await HashAsync()).Should().Be(hashes[^1], "an empty table is none");
        (await RowsAsync(test)).Should().Be((1, 1));

        Task<string> HashAsync() => test.Library.InputHashAsync(test.Listener, new(DateTimeZone.Utc));
    }

    [Fact]
    public async Task One_that_breaks_off_leaves_all_as_it_was_and_meanwhile_nobody_sees_it()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync(Some.Extended(artist: "Nobody Knows"));
        await test.Library.SetHostGenresAsync([new(["Nobody Knows"], ["Rock"], 1)]);
        await test.Library.Invoking(library => library.SetHostGenresAsync(Breaking())).Should().ThrowAsync<GenreTableRefusedException>();
        (await GuideAsync(test)).Of("Nobody Knows").Genres.Should().Equal("Rock");
        (await RowsAsync(test)).Should().Be((1, 1));

        using var cancelled = new CancellationTokenSource();
        await test.Library.Invoking(library => library.SetHostGenresAsync(Cancelling(), cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();
        (await RowsAsync(test)).Should().Be((1, 1));

        IEnumerable<HostArtist> Breaking()
        {
            foreach (var artist in Many(11_000))
                yield return artist;
            GuideAsync(test).GetAwaiter().GetResult().Of("Nobody Knows").Genres.Should().Equal("Rock");
            throw new GenreTableRefusedException(GenreTableRefusal.CutShort);
        }

        IEnumerable<HostArtist> Cancelling()
        {
            foreach (var artist in Many(11_000))
                yield return artist;
            cancelled.Cancel();
        }
    }

    [Fact]
    public async Task What_a_killed_process_left_of_one_is_swept_when_the_library_is_opened()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.SetHostGenresAsync([new(["Nobody Knows"], ["Rock"], 1)]);
        await test.CountAsync("INSERT INTO HostTable (Edition, IsFinished) VALUES (7, 0); INSERT INTO HostGenres VALUES (7, 'x', 'Rock', 1), (0, 'y', 'Rock', 1); SELECT 1");
        (await RowsAsync(test)).Should().Be((2, 3));
        await test.ReopenAsync();
        (await RowsAsync(test)).Should().Be((1, 1));
        (await test.CountAsync("SELECT Edition FROM HostTable")).Should().Be(1);
    }

    private static IEnumerable<HostArtist> Many(int count) => Enumerable.Range(0, count).Select(number => new HostArtist([$"Artist {number}"], ["Zouk"], 1)).Append(new(["Nobody Knows"], ["Zouk"], 9));

    private static async Task<GenreGuide> GuideAsync(TestLibrary test) => (await test.Library.ReadAsync(test.Listener, DateRange.OfYear(2024), new(DateTimeZone.Utc)))!.Genres;

    private static async Task<(long Tables, long Rows)> RowsAsync(TestLibrary test) => (await test.CountAsync("SELECT count(*) FROM HostTable"), await test.CountAsync("SELECT count(*) FROM HostGenres"));
}
