using System.Text;
using Wrapped.Names;
using Wrapped.Plays;

namespace Wrapped.Genres;

public class ArtistListTests
{
    [Theory]
    [InlineData("Radiohead", "Alternative rock")]
    [InlineData("  björk ", "Art pop")]
    [InlineData("BJO\u0308RK", "Art pop")]
    [InlineData("bjork", "Art pop")]
    [InlineData("방탄소년단", "K-pop")]
    [InlineData("Tyler, The Creator", "Alternative hip-hop")]
    [InlineData("AC/DC", "Hard rock")]
    [InlineData("ACDC", "Hard rock")]
    [InlineData("فيروز", "Arabic music")]
    [InlineData("beatles", "British Invasion")]
    [InlineData("P!nk", "Dance pop")]
    [InlineData("A$AP Rocky", "East Coast hip-hop")]
    [InlineData("!!!", "Dance-punk")]
    [InlineData("Beyonce", "Contemporary R&B")]
    [InlineData("H.E.R.", "Contemporary R&B")]
    public void A_listed_artist_is_found_by_any_spelling(string artist, string genre) => ArtistList.Of(artist).Should().Contain(genre);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Nobody Has Ever Heard of Us")]
    [InlineData("???")]
    [InlineData("=")]
    public void An_unknown_artist_has_no_genres(string artist) => ArtistList.Of(artist).Should().BeEmpty();

    [Fact]
    public void The_list_knows_three_thousand_artists_and_more() => ArtistList.Artists.Count.Should().BeGreaterThan(3_000);

    [Fact]
    public void Every_scene_has_its_share()
    {
        var scenes = ArtistList.Artists.CountBy(artist => artist.Scene, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        scenes.Should().HaveCountGreaterThan(30).And.OnlyContain(scene => scene.Value >= 35);
        foreach (var large in (string[])["French", "German", "Nordic", "Arab", "Brazil", "Korea", "Japan", "Mandarin and Cantonese", "India", "Nigeria, Ghana and West Africa", "Classical", "Jazz and blues", "Metal and punk", "Electronic", "Hip-hop"])
            scenes[large].Should().BeGreaterThanOrEqualTo(80, large);
    }

    [Fact]
    public void No_two_names_are_one_when_read_loosely() =>
        ArtistList.Artists.SelectMany(artist => artist.Names).Select(LooseName.Of).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_artists_of_each_scene_are_sorted()
    {
        foreach (var scene in ArtistList.Artists.GroupBy(artist => artist.Scene, StringComparer.Ordinal))
            scene.Select(artist => LooseName.Of(artist.Names[0])).Should().BeInAscendingOrder(StringComparer.Ordinal, scene.Key);
    }

    [Fact]
    public void Names_are_composed_trimmed_and_not_empty() =>
        ArtistList.Artists.SelectMany(artist => artist.Names).Should().OnlyContain(name => name.Length > 0 && name.Trim() == name && name.IsNormalized(NormalizationForm.FormC));

    [Fact]
    public void Every_artist_has_one_to_three_different_genres_of_the_vocabulary()
    {
        var genres = GenreVocabulary.Genres.Select(genre => genre.Name).ToHashSet(StringComparer.Ordinal);
        ArtistList.Artists.Should().OnlyContain(artist => artist.Genres.Count >= 1 && artist.Genres.Count <= 3 && artist.Genres.Distinct().Count() == artist.Genres.Count);
        ArtistList.Artists.SelectMany(artist => artist.Genres).Should().OnlyContain(genre => genres.Contains(genre));
    }

    [Theory]
    [InlineData("Radiohead")]
    [InlineData("Radiohead = Rock = Pop")]
    public void A_line_of_another_form_is_refused(string line) => FluentActions.Invoking(() => ListedArtist.Parse("Rock", line)).Should().Throw<FormatException>();

    [Fact]
    public void The_very_name_wins_over_one_that_is_only_like_it()
    {
        var own = new Dictionary<string, IReadOnlyList<string>> { [NameKey.Of("HER")] = ["Neo soul"] };
        var guide = GenreGuide.Of(own, GenreGuideTests.Nothing, GenreGuideTests.Nothing);
        guide.Of("HER").Genres.Should().Equal("Neo soul");
        guide.Of("H.E.R.").Genres.Should().Equal(ArtistList.Of("H.E.R."));
    }
}
