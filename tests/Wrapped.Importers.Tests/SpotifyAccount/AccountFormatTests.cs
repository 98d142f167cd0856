using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.SpotifyAccount;

public sealed class AccountFormatTests
{
    private const string Song = """{ "endTime" : "2024-05-02 18:31", "artistName" : "Artist A", "trackName" : "Song A", "msPlayed" : 201000 }""";
    private const string Episode = """{ "endTime" : "2024-05-02 19:01", "podcastName" : "Show", "episodeName" : "Ep 1", "msPlayed" : 1200000 }""";

    [Fact]
    public async Task A_song_is_read_whole()
    {
        var rows = await Some.RowsOf($"[ {Song} ]");

        rows.Should().Equal(new ListenedRow(new RowPlace("history.json", 1))
        {
            Source = Source.SpotifyAccount,
            Kind = MediaKind.Music,
            StartedAt = Instant.FromUtc(2024, 5, 2, 18, 31, 30) - Duration.FromMilliseconds(201_000),
            StatedAt = Instant.FromUtc(2024, 5, 2, 18, 31),
            Precision = TimePrecision.Minute,
            MsPlayed = 201_000,
            Title = "Song A",
            Artist = "Artist A",
        });
    }

    [Fact]
    public async Task An_episode_is_a_podcast_of_its_show()
    {
        var row = (await Some.RowsOf($"[ {Episode} ]")).Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Subject;

        (row.Kind, row.Title, row.Artist, row.Precision).Should().Be((MediaKind.Podcast, "Ep 1", "Show", TimePrecision.Minute));
    }

    [Fact]
    public async Task Equal_rows_of_one_file_are_numbered_and_each_file_begins_anew()
    {
        var other = Song.Replace("201000", "201001", StringComparison.Ordinal);
        var file = Some.Bytes($"[{Song},{other},{Song},{Episode},{Song}]");

        var rows = await Some.RowsOf(Some.Zip(("StreamingHistory0.json", file), ("StreamingHistory1.json", file)));

        rows.OfType<ListenedRow>().Select(row => row.Repeat).Should().Equal(0, 0, 1, 0, 2, 0, 0, 1, 0, 2);
    }

    [Fact]
    public async Task Spotifys_words_for_removed_songs_are_kept()
    {
        var rows = await Some.RowsOf("""[{"endTime":"2024-05-02 18:31","artistName":"Unknown Artist","trackName":"Unknown Track","msPlayed":0}]""");

        rows.Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Which.Title.Should().Be("Unknown Track");
    }

    [Theory]
    [InlineData("""{"endTime":"2024-05-02 18:31","msPlayed":1}""", FailReason.UnexpectedShape)]
    [InlineData("""{"endTime":"2024-05-02 18:31","authorName":"A","chapterName":"B","msPlayed":1}""", FailReason.UnexpectedShape)]
    [InlineData("""{"endTime":20240502,"artistName":"A","trackName":"B","msPlayed":1}""", FailReason.UnexpectedShape)]
    [InlineData("""{"endTime":"2024-05-02T18:31","artistName":"A","trackName":"B","msPlayed":1}""", FailReason.BadTime)]
    [InlineData("""{"endTime":"1970-01-01 00:00","artistName":"A","trackName":"B","msPlayed":1}""", FailReason.BadTime)]
    [InlineData("""{"artistName":"A","trackName":"B","msPlayed":1}""", FailReason.BadTime)]
    [InlineData("""{"endTime":"2024-05-02 18:31","artistName":"A","trackName":"B","msPlayed":-5}""", FailReason.BadDuration)]
    [InlineData("""{"endTime":"2024-05-02 18:31","artistName":"A","trackName":"B"}""", FailReason.BadDuration)]
    public async Task A_bad_row_costs_one_row_and_says_why(string bad, FailReason reason)
    {
        var rows = await Some.RowsOf($"[{Song},{bad},{Episode}]");

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
    }

    [Fact]
    public async Task A_row_with_a_blank_name_is_skipped()
    {
        var rows = await Some.RowsOf($$"""[{"endTime":"2024-05-02 18:31","artistName":"A","trackName":" ","msPlayed":1},{{Song}}]""");

        rows[0].Should().Be(new SkippedRow(new RowPlace("history.json", 1), SkipReason.Nameless));
        rows[1].Should().BeOfType<ListenedRow>();
    }
}
