using NodaTime;
using Wrapped.Genres;
using Wrapped.Imports;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Genres;

public sealed class ExportGenresTests
{
    [Fact]
    public async Task An_artist_plays_what_most_rows_of_the_exports_say_in_the_words_of_the_vocabulary()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync([.. Rows("Nobody Knows", "Rock", 2), .. Rows("NOBODY  knows", "rock", 1), .. Rows("Nobody Knows", "Zouk", 2), .. Rows("Nobody Knows", "Polka", 2), .. Rows("Nobody Knows", "Arabesk", 1)]);
        (await GenresAsync(test, "nobody knows")).Should().BeEquivalentTo(new KnownGenres(["Rock", "Polka", "Zouk"], GenreSource.Export), options => options.WithStrictOrdering());

        await test.ImportAsync([.. Rows("Nobody Knows", "Zouk", 9, at: 50)]);
        (await GenresAsync(test, "nobody knows")).Genres.Should().Equal("Zouk", "Rock", "Polka");
    }

    [Fact]
    public async Task Two_imports_say_the_same_in_either_order_and_an_undo_takes_back_what_was_said()
    {
        await using var one = await TestLibrary.OpenAsync();
        await using var other = await TestLibrary.OpenAsync();
        IReadOnlyList<SourceRow> first = [.. Rows("Nobody Knows", "Rock", 3)], second = [.. Rows("Nobody Knows", "Zouk", 3, at: 50), .. Rows("Nobody Knows", "Rock", 1, at: 90)];
        await one.ImportAsync(first);
        await one.ImportAsync(second);
        var before = await other.ImportAsync(second);
        await other.ImportAsync(first);
        (await GenresAsync(one, "Nobody Knows")).Genres.Should().Equal("Rock", "Zouk").And.Equal((await GenresAsync(other, "Nobody Knows")).Genres);

        await other.Library.UndoAsync(other.Listener, before.Id);
        (await GenresAsync(other, "Nobody Knows")).Genres.Should().Equal("Rock");
        (await other.CountAsync("SELECT count(*) FROM ExportGenre")).Should().Be(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Unknown")]
    [InlineData("Musique")]
    public async Task A_source_that_does_not_say_says_nothing(string? genre)
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.ImportAsync([.. Rows("Nobody Knows", genre, 3), Some.Extended(after: Duration.FromHours(9), artist: "A show") with { Kind = MediaKind.Podcast, Genre = "Comedy" }, Some.Extended(after: Duration.FromHours(8), artist: "") with { Genre = "Rock" }]);
        (await GenresAsync(test, "Nobody Knows")).Should().Be(KnownGenres.None);
        (await test.CountAsync("SELECT count(*) FROM ExportGenre")).Should().Be(0);
    }

    private static IEnumerable<SourceRow> Rows(string artist, string? genre, int count, int at = 0) => Enumerable.Range(1, count).Select(number =>
        Some.Extended(number, Duration.FromMinutes((at + number) * 5), title: $"{genre} {number}", artist: artist, uri: null) with { Genre = genre });

    private static async Task<KnownGenres> GenresAsync(TestLibrary test, string artist) =>
        (await test.Library.ReadAsync(test.Listener, DateRange.OfYear(2024), new(DateTimeZone.Utc)))!.Genres.Of(artist);
}
