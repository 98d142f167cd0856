using System.Text;
using Wrapped.Plays;

namespace Wrapped.Genres;

public class GenreListTests
{
    [Theory]
    [InlineData("Radiohead", "Alternative rock")]
    [InlineData("  björk ", "Art pop")]
    [InlineData("BJO\u0308RK", "Art pop")]
    [InlineData("방탄소년단", "K-pop")]
    [InlineData("Hikaru Utada", "J-pop")]
    [InlineData("ΧΆΡΙΣ ΑΛΕΞΊΟΥ", "Greek music")]
    [InlineData("Tyler, The Creator", "Hip-hop")]
    [InlineData("Earth, Wind & Fire", "Funk")]
    [InlineData("AC/DC", "Hard rock")]
    [InlineData("فيروز", "Arabic music")]
    public void A_listed_artist_is_found_by_any_spelling(string artist, string first) => GenreList.Of(artist)[0].Should().Be(first);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Nobody Has Ever Heard of Us")]
    [InlineData("Rádiohead")]
    [InlineData("=")]
    public void An_unknown_artist_has_no_genres(string artist) => GenreList.Of(artist).Should().BeEmpty();

    [Fact]
    public void The_list_knows_some_five_hundred_artists() => GenreList.Artists.Count.Should().BeInRange(450, 600);

    [Fact]
    public void Every_name_and_other_spelling_stands_once() =>
        GenreList.Artists.SelectMany(artist => artist.Names).Select(NameKey.Of).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Artists_and_genres_are_sorted()
    {
        GenreList.Artists.Select(artist => NameKey.Of(artist.Names[0])).Should().BeInAscendingOrder(StringComparer.Ordinal);
        GenreList.Genres.Select(NameKey.Of).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_are_composed_trimmed_and_not_empty() =>
        GenreList.Artists.SelectMany(artist => artist.Names).Concat(GenreList.Genres)
            .Should().OnlyContain(name => name.Length > 0 && name.Trim() == name && name.IsNormalized(NormalizationForm.FormC));

    [Fact]
    public void Every_artist_has_one_to_three_different_genres() =>
        GenreList.Artists.Should().OnlyContain(artist => artist.Genres.Count >= 1 && artist.Genres.Count <= 3 && artist.Genres.Distinct().Count() == artist.Genres.Count);

    [Fact]
    public void Artists_and_cards_speak_of_the_same_genres() =>
        GenreList.Artists.SelectMany(artist => artist.Genres).Distinct().Should().BeEquivalentTo(GenreList.Genres);

    [Theory]
    [InlineData("French pop", 10)]
    [InlineData("K-pop", 10)]
    [InlineData("Latin pop", 8)]
    [InlineData("MPB", 6)]
    [InlineData("Mandopop", 5)]
    [InlineData("Indian film", 5)]
    [InlineData("Afrobeats", 5)]
    [InlineData("Classical", 8)]
    [InlineData("Jazz", 10)]
    [InlineData("Metal", 8)]
    [InlineData("Children's music", 4)]
    public void No_region_is_left_out(string genre, int least) =>
        GenreList.Artists.Count(artist => artist.Genres.Contains(genre)).Should().BeGreaterThanOrEqualTo(least);

    [Theory]
    [InlineData("Radiohead")]
    [InlineData("Radiohead = Rock = Pop")]
    public void A_line_of_another_form_is_refused(string line) => FluentActions.Invoking(() => ListedArtist.Parse(line)).Should().Throw<FormatException>();
}
