using Wrapped.Genres;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;

namespace Wrapped.Recaps;

public class TopGenresTests
{
    [Fact]
    public void The_minutes_of_an_artist_are_shared_among_its_genres_and_coverage_is_told()
    {
        var genres = Of(["A = Indie rock, Pop, Folk"], "2024-03-01T10:00 | Go | A | 100", "2024-03-01T11:00 | Go | Stranger | 300");
        genres.Top.Should().Equal(new TopGenre("Indie rock", 33_334), new TopGenre("Folk", 33_333), new TopGenre("Pop", 33_333));
        genres.Coverage.Should().Be(0.25m);
        genres.Unknown.Should().Equal(new UnknownArtist("Stranger", 300_000));
        genres.AreTelling.Should().BeFalse();
    }

    [Fact]
    public void Families_gather_their_genres_and_a_genre_of_no_family_is_in_none()
    {
        var genres = Of(["A = Indie rock, Escape room", "B = Indie pop"], "2024-03-01T10:00 | Go | A | 100", "2024-03-01T11:00 | Go | B | 100");
        genres.Families.Should().Equal(new TopFamily("Indie & Alternative", 150_000, null));
        genres.Coverage.Should().Be(1);
    }

    [Fact]
    public void A_family_is_told_by_the_genre_that_is_most_the_listeners_own()
    {
        string[] table = ["A = Indie rock", "B = Indie rock", "C = Indie rock", "D = Math rock", "E = Math rock", "F = Math rock"];
        var genres = Of(table, [.. "ABCDEF".Select((name, day) => $"2024-03-0{day + 1}T10:00 | Go | {name} | {(day < 3 ? 120 : 100)}")]);
        genres.Top[0].Name.Should().Be("Indie rock");
        genres.Families.Should().ContainSingle().Which.Genre.Should().Be("Math rock", "fewer artists of the world play it");
    }

    private static GenresOfTheYear Of(string[] table, params string[] lines)
    {
        var own = table.Select(line => line.Split(" = ")).ToDictionary(line => Plays.NameKey.Of(line[0]), line => (IReadOnlyList<string>)line[1].Split(", "), StringComparer.Ordinal);
        return TopGenres.Of(Music.Of(YearOf.Lines(lines)), GenreGuide.Of(own, GenreGuideTests.Nothing, GenreGuideTests.Nothing));
    }
}
