using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;

namespace Wrapped.Recaps;

public class TopGenresTests
{
    [Fact]
    public void The_minutes_of_an_artist_are_shared_among_its_genres_and_coverage_is_told()
    {
        var year = Music.Of(YearOf.Lines("2024-03-01T10:00 | A | Known | 100", "2024-03-01T11:00 | B | Stranger | 300"));
        var genres = TopGenres.Of(year, 10, artist => artist == "Known" ? ["Rock", "Pop", "Folk"] : []);
        genres.Top.Should().Equal(new TopGenre("Rock", 33_334), new TopGenre("Folk", 33_333), new TopGenre("Pop", 33_333));
        genres.Coverage.Should().Be(0.25m);
        genres.AreTelling.Should().BeFalse();
    }
}
