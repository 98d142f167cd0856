using NodaTime;
using Wrapped.Imports;

namespace Wrapped.Importers.SpotifySaid;

public class SaidFormatTests
{
    // The sections of reference exports, with invented numbers.
    private const string Of2024 =
        """
        {"yearlyMetrics":{"totalMsListened":2400000000,"mostListenedDay":"2024-05-04","mostListenedDayMinutes":512,"percentGreaterThanWorldwideUsers":0.9},
         "topArtists":{"numUniqueArtists":812,"topArtists":[{"artistUri":"spotify:artist:1"}],"topArtistMilliseconds":90000000,"topArtistFanPercentage":0.01},
         "topTracks":{"topTracks":["spotify:track:1"],"topTrackPlayCount":77,"topTrackFirstPlayedDate":"2024-01-02","distinctTracksPlayed":3100},
         "topPodcasts":{"totalPodcastMilliseconds":5000}}
        """;

    private const string Of2025 =
        """
        {"yearlyMetrics":{"totalMsListened":4120000000},"topArtists":{"numUniqueArtists":5,"topArtistUris":[],"topArtistMsPlayed":7},
         "topTracks":{"topTracks":[{"trackUri":"spotify:track:1","count":41,"msPlayed":1}],"numUniqueTracks":9},
         "party":{"totalNumListeningMinutes":1,"totalNumListeningDays":300,"streakNumListeningDays":20,"numArtistsDiscovered":60},"listeningAge":{"listeningAge":40},"topArtistRace":null}
        """;

    [Fact]
    public async Task What_Spotify_said_of_2024_is_read_and_counts_as_no_row()
    {
        var said = (await Said(Of2024, "Spotify Account Data/Wrapped2024.json")).Single();
        said.Should().Be(new SaidYear(2024)
        {
            Ms = 2_400_000_000,
            BiggestDay = new LocalDate(2024, 5, 4),
            BiggestDayMinutes = 512,
            Artists = 812,
            Tracks = 3100,
            TopArtistMs = 90_000_000,
            TopTrackPlays = 77,
            PodcastMs = 5000,
        });
    }

    [Fact]
    public async Task What_Spotify_said_of_2025_is_read_by_its_other_names()
    {
        var said = (await Said(Of2025, "wrapped2025(1).json")).Single();
        said.Should().Be(new SaidYear(2025) { Ms = 4_120_000_000, Artists = 5, Tracks = 9, NewArtists = 60, TopArtistMs = 7, TopTrackPlays = 41, StreakDays = 20, DaysWithMusic = 300 });
    }

    [Fact]
    public async Task The_year_is_that_of_a_named_day_where_the_file_was_renamed() =>
        (await Said(Of2024, "renamed.json")).Single().Year.Should().Be(2024);

    [Theory]
    [InlineData("{\"yearlyMetrics\":{\"totalMsListened\":\"many\",\"mostListenedDay\":7},\"topTracks\":[]}", "Wrapped2024.json")]
    [InlineData("{\"yearlyMetrics\":{\"totalMsListened\":-5}}", "Wrapped2024.json")]
    [InlineData("{\"yearlyMetrics\":{\"totalMsListened\":1e300},\"topArtists\":null}", "Wrapped2024.json")]
    public async Task Numbers_that_are_none_say_nothing(string json, string name) => (await Said(json, name)).Should().Equal(new SaidYear(2024));

    [Theory]
    [InlineData("{\"yearlyMetrics\":{\"totalMsListened\":5}", "Wrapped2024.json")]
    [InlineData("{\"yearlyMetrics\":{\"totalMsListened\":5}}", "without a year.json")]
    public async Task A_broken_file_or_one_of_no_year_is_left_alone(string json, string name) => (await Said(json, name)).Should().BeEmpty();

    private static async Task<List<SaidYear>> Said(string json, string name) => [.. (await Some.RowsOf(json, name)).Cast<SaidRow>().Select(row => row.Said)];
}
