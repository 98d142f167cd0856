using Wrapped.Names;

namespace Wrapped.Genres;

public class GenreVocabularyTests
{
    [Fact]
    public void There_are_thirty_nine_families_and_no_genre_stands_in_two()
    {
        GenreVocabulary.Families.Should().HaveCount(39).And.OnlyHaveUniqueItems();
        GenreVocabulary.Genres.Select(genre => LooseName.Of(genre.Name)).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(400);
        GenreVocabulary.Genres.Should().OnlyContain(genre => GenreVocabulary.Find(genre.Name) == genre);
    }

    [Fact]
    public void The_genres_of_each_family_are_sorted()
    {
        foreach (var family in GenreVocabulary.Genres.GroupBy(genre => genre.Family, StringComparer.Ordinal))
            family.Select(genre => LooseName.Of(genre.Name)).Should().BeInAscendingOrder(StringComparer.Ordinal, family.Key);
    }

    [Theory]
    [InlineData("hip hop", "Hip-hop")]
    [InlineData("HIP-HOP/RAP", "Hip-hop")]
    [InlineData("drum & bass", "Drum and bass")]
    [InlineData("R&B/Soul", "R&B")]
    [InlineData("rnb", "R&B")]
    [InlineData("chanson française", "Chanson")]
    [InlineData("synthpop", "Synth-pop")]
    [InlineData("Singer/Songwriter", "Singer-songwriter")]
    public void A_genre_is_found_by_any_spelling(string spelling, string genre) => GenreVocabulary.Find(spelling)!.Name.Should().Be(genre);

    // What keywords alone get wrong (measured), and names that services use.
    [Theory]
    [InlineData("tropical house", "House")]
    [InlineData("dub techno", "Techno & Hard Dance")]
    [InlineData("baroque pop", "Pop")]
    [InlineData("post-punk", "Indie & Alternative")]
    [InlineData("rap rock", "Rock")]
    [InlineData("swedish hip hop", "Hip-Hop & Rap")]
    [InlineData("deep tropical house", "House")]
    [InlineData("finnish death metal", "Metal")]
    [InlineData("japanese jazz fusion", "J-Pop & J-Rock")]
    [InlineData("nyc jazz", "Jazz")]
    [InlineData("k-pop girl group", "K-Pop")]
    [InlineData("desi hip hop", "Hip-Hop & Rap")]
    [InlineData("desi trap", "South Asian")]
    [InlineData("pagan black metal", "Metal")]
    [InlineData("jazz trumpet", "Jazz")]
    [InlineData("stomp pop", "Pop")]
    [InlineData("Children's Music", "Kids")]
    [InlineData("Comedy", "Comedy & Spoken")]
    [InlineData("video game music", "Anime & Game")]
    [InlineData("brazilian bass", "Brazilian")]
    [InlineData("escape room", null)]
    [InlineData("", null)]
    public void A_genre_belongs_to_one_family_or_none(string genre, string? family) => GenreVocabulary.Of(genre).Family.Should().Be(family);

    [Fact]
    public void The_families_of_all_genres_are_as_a_person_has_read_them()
    {
        var read = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Genres", "families.golden.txt"));
        GenreVocabulary.Genres.Select(genre => $"{genre.Name} = {genre.Family}").Order(StringComparer.Ordinal).Should().Equal(read);
    }

    [Fact]
    public void Every_rule_gives_a_family_that_there_is() =>
        GenreVocabulary.Genres.Select(genre => FamilyRules.Of(genre.Name)).OfType<string>().Should().OnlyContain(family => GenreVocabulary.Families.Contains(family));
}
