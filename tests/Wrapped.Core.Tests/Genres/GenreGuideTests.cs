using Wrapped.Names;

namespace Wrapped.Genres;

public class GenreGuideTests
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Nothing { get; } = new Dictionary<string, IReadOnlyList<string>>();

    [Fact]
    public void The_first_who_knows_is_believed()
    {
        var (own, export, host) = (Table("a", "Own"), Table("a", "Export"), Table("a", "Host"));
        export["radiohead"] = ["Export"];
        host["radiohead"] = host["only the host"] = ["Host"];
        var guide = GenreGuide.Of(own, export, host);
        guide.Of("A").Should().BeEquivalentTo(new KnownGenres(["Own"], GenreSource.Listener));
        guide.Of("Radiohead").Should().BeEquivalentTo(new KnownGenres(["Export"], GenreSource.Export));
        guide.Of("Only the Host").Source.Should().Be(GenreSource.Host);
        guide.Of("Björk").Source.Should().Be(GenreSource.List);
        guide.Of("Nobody Has Ever Heard of Us").Should().Be(KnownGenres.None);
    }

    [Fact]
    public void At_most_three_genres_are_told() =>
        GenreGuide.Of(new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["1", "2", "3", "4"] }, Nothing, Nothing).Of("a").Genres.Should().Equal("1", "2", "3");

    [Theory]
    [InlineData("Radiohead - Topic", "Radiohead")]
    [InlineData("RadioheadVEVO", "Radiohead")]
    [InlineData("ArcticMonkeysVEVO", "Arctic Monkeys")]
    [InlineData("Radiohead feat. Somebody Nobody Knows", "Radiohead")]
    [InlineData("Somebody Nobody Knows & Radiohead", "Radiohead")]
    [InlineData("Somebody Nobody Knows, Radiohead", "Radiohead")]
    public void A_name_of_several_is_that_of_the_first_who_is_known(string credit, string artist) =>
        GenreGuide.BuiltIn.Of(credit).Genres.Should().Equal(ArtistList.Of(artist)).And.NotBeEmpty();

    [Theory]
    [InlineData("Simon & Garfunkel")]
    [InlineData("Tyler, The Creator")]
    [InlineData("Earth, Wind & Fire")]
    [InlineData("Florence + The Machine")]
    public void A_name_that_is_known_whole_is_never_split(string artist) => GenreGuide.BuiltIn.Of(artist).Genres.Should().Equal(ArtistList.Of(artist)).And.NotBeEmpty();

    [Theory]
    [InlineData("Nobody", new string[0])]
    [InlineData("A & B", new[] { "A", "B" })]
    [InlineData("A, B & C", new[] { "A", "B", "C" })]
    [InlineData("A feat. B", new[] { "A", "B" })]
    [InlineData("A x B", new[] { "A", "B" })]
    [InlineData("A vs. B", new[] { "A", "B" })]
    [InlineData("Axe Box", new string[0])]
    [InlineData("A - Topic", new[] { "A" })]
    [InlineData("TwoWordsVEVO", new[] { "Two Words" })]
    [InlineData("VEVO", new string[0])]
    [InlineData("AC/DC", new string[0])]
    public void The_parts_of_a_credit_are_told_apart(string credit, string[] parts) => ArtistCredit.Parts(credit).Should().Equal(parts);

    private static Dictionary<string, IReadOnlyList<string>> Table(string artist, string genre) => new() { [artist] = [genre] };
}
