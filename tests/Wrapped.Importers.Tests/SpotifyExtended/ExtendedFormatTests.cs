using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.SpotifyExtended;

public sealed class ExtendedFormatTests
{
    private static readonly Instant Stated = Instant.FromUtc(2025, 3, 1, 10, 4, 10);

    [Fact]
    public async Task A_row_of_today_is_read_whole()
    {
        var row = await Only(Streams.Row(("offline_timestamp", 1_740_823_249)));

        row.Should().Be(new ListenedRow(new RowPlace("history.json", 1))
        {
            Source = Source.SpotifyExtended,
            Kind = MediaKind.Music,
            StartedAt = Instant.FromUnixTimeSeconds(1_740_823_249),
            StatedAt = Stated,
            Precision = TimePrecision.Second,
            MsPlayed = 201_000,
            Title = "Song A",
            Artist = "Artist A",
            Album = "Album A",
            Uri = "spotify:track:0000000000000000000001",
            Context = new ListeningContext
            {
                Skipped = false,
                Shuffle = false,
                Offline = false,
                Incognito = false,
                Platform = "android",
                Country = "DE",
                ReasonStart = "clickrow",
                ReasonEnd = "trackdone",
            },
        });
    }

    [Fact]
    public async Task A_row_of_the_older_vintage_is_read_whole()
    {
        var row = await Only(Streams.OldRow);

        row.Should().Be(new ListenedRow(new RowPlace("history.json", 1))
        {
            Source = Source.SpotifyExtended,
            Kind = MediaKind.Music,
            StartedAt = Instant.FromUnixTimeMilliseconds(1_622_923_920_123),
            StatedAt = Instant.FromUtc(2021, 6, 5, 20, 15),
            Precision = TimePrecision.Second,
            MsPlayed = 180_000,
            Title = "Söng B",
            Artist = "Artist B",
            Album = "Album B",
            Uri = "spotify:track:0000000000000000000002",
            Context = new ListeningContext
            {
                Skipped = null,
                Shuffle = true,
                Offline = false,
                Incognito = true,
                Platform = "Android OS 12 API 31 (Google, Pixel 6 Pro)",
                ReasonStart = "trackdone",
                ReasonEnd = "fwdbtn",
            },
        });
    }

    [Fact]
    public async Task An_episode_is_a_podcast_of_its_show()
    {
        var row = await Only(Streams.Row(NoTrack("episode_name", "Ep 1", "episode_show_name", "Show", "spotify_episode_uri", "spotify:episode:1")));

        (row.Kind, row.Title, row.Artist, row.Album, row.Uri).Should().Be((MediaKind.Podcast, "Ep 1", "Show", null, "spotify:episode:1"));
    }

    [Theory]
    [InlineData("Book", "Chapter 1", "Chapter 1", "Book")]
    [InlineData("Book", null, "Book", "Book")]
    [InlineData(null, "Chapter 1", "Chapter 1", "")]
    public async Task An_audiobook_has_chapters(string? book, string? chapter, string title, string artist)
    {
        var row = await Only(Streams.Row(NoTrack("audiobook_title", book, "audiobook_chapter_title", chapter, "audiobook_uri", "spotify:show:1")));

        (row.Kind, row.Title, row.Artist, row.Album, row.Uri).Should().Be((MediaKind.Audiobook, title, artist, null, "spotify:show:1"));
    }

    [Theory]
    [InlineData("endvideo.json", true)]
    [InlineData("Streaming_History_Video_2018-2024.json", true)]
    [InlineData("Streaming_History_Audio_2018-2024_0.json", false)]
    public async Task A_song_in_a_video_file_is_music_that_was_watched(string file, bool video)
    {
        var rows = await Some.RowsOf(Some.Zip(("Videos or not/" + file, Some.Bytes(Streams.Array(Streams.Row(("offline", null)))))));

        var row = rows.Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Subject;
        (row.Kind, row.Context.Video, row.Context.Offline).Should().Be((MediaKind.Music, video, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\0")]
    public async Task A_row_that_names_nothing_is_skipped(string? name)
    {
        var rows = await Some.RowsOf(Streams.Array(Streams.Row(("master_metadata_track_name", name)), Streams.Row()));

        rows[0].Should().Be(new SkippedRow(new RowPlace("history.json", 1), SkipReason.Nameless));
        rows[1].Should().BeOfType<ListenedRow>();
    }

    [Theory]
    [InlineData("  Song A ", "Song A")]
    [InlineData("So\0ng", "Song")]
    [InlineData("Say \"hi\" \\ \u2028 ünïcödé 🎵", "Say \"hi\" \\ \u2028 ünïcödé 🎵")]
    public async Task Names_come_out_as_text(string written, string read) =>
        (await Only(Streams.Row(("master_metadata_track_name", written)))).Title.Should().Be(read);

    [Theory]
    [InlineData("Artist", "master_metadata_album_artist_name")]
    [InlineData("Album", "master_metadata_album_album_name")]
    [InlineData("Uri", "spotify_track_uri")]
    public async Task What_a_source_does_not_name_is_missing(string property, string field)
    {
        var row = await Only(Streams.Row((field, " ")));

        typeof(ListenedRow).GetProperty(property)!.GetValue(row).Should().Be(property == "Artist" ? "" : null);
    }

    [Fact]
    public async Task An_unknown_country_is_none() =>
        (await Only(Streams.Row(("conn_country", "ZZ")))).Context.Country.Should().BeNull();

    [Theory]
    [InlineData("""{"ts":1}""", FailReason.UnexpectedShape)]
    [InlineData("""{"a":1}""", FailReason.UnexpectedShape)]
    [InlineData("""{"ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":null,"ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"yesterday","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"0001-01-01T00:00:00Z","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"1970-01-01T00:00:00Z","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"9999-12-31T23:59:59Z","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"2023-02-29T10:00:00Z","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"2024-02-29T24:00:00Z","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"2024-02-29T10:00:00+01:00","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"2024-02-29T10:00:00.Z","ms_played":1}""", FailReason.BadTime)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z"}""", FailReason.BadDuration)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":null}""", FailReason.BadDuration)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":-1}""", FailReason.BadDuration)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":1.5}""", FailReason.BadDuration)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":604800001}""", FailReason.BadDuration)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":1e999}""", FailReason.BadDuration)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":99999999999999999999999}""", FailReason.BadDuration)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":"1"}""", FailReason.UnexpectedShape)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":1,"master_metadata_track_name":5}""", FailReason.UnexpectedShape)]
    [InlineData("""{"ts":"2025-03-01T10:04:10Z","ms_played":1,"master_metadata_track_name":["a"]}""", FailReason.UnexpectedShape)]
    public async Task A_bad_row_costs_one_row_and_says_why(string bad, FailReason reason)
    {
        var rows = await Some.RowsOf(Streams.Array(Streams.Row(), bad, Streams.Row()));

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
        rows[2].Should().BeOfType<ListenedRow>();
    }

    [Theory]
    [InlineData("2025-03-01T10:04:10.25Z", 250)]
    [InlineData("2025-03-01T10:04:10.123456789Z", 123)]
    public async Task A_fraction_of_a_second_is_kept_to_the_millisecond(string ts, long ms) =>
        (await Only(Streams.Row(("ts", ts)))).StatedAt.Should().Be(Stated + Duration.FromMilliseconds(ms));

    [Fact]
    public async Task Escaped_field_names_and_times_mean_the_same()
    {
        var escaped = Streams.Row().Replace("\"ts\"", "\"\\u0074s\"", StringComparison.Ordinal).Replace("10:04:10Z", "10:04:10\\u005a", StringComparison.Ordinal);

        (await Some.RowsOf(Streams.Array(Streams.Row(), escaped)))[1].Should().BeOfType<ListenedRow>().Which.StatedAt.Should().Be(Stated);
    }

    [Fact]
    public async Task Of_two_equal_names_the_last_wins()
    {
        var row = await Only("""{"ms_played":"x","master_metadata_track_name":1,""" + Streams.Row()[1..]);

        (row.MsPlayed, row.Title).Should().Be((201_000, "Song A"));
    }

    [Fact]
    public async Task Context_of_another_type_is_unknown_and_costs_nothing()
    {
        var row = await Only(Streams.Row(("skipped", "no"), ("offline", 1), ("offline_timestamp", "soon"), ("shuffle", new object())));

        (row.Context.Skipped, row.Context.Offline, row.Context.Shuffle).Should().Be((null, null, null));
        row.StartedAt.Should().Be(Stated - Duration.FromMilliseconds(201_000));
    }

    private static (string, object?)[] NoTrack(params string?[] more) =>
    [
        ("master_metadata_track_name", null), ("master_metadata_album_artist_name", null), ("master_metadata_album_album_name", null), ("spotify_track_uri", null),
        .. more.Chunk(2).Select(pair => (pair[0]!, (object?)pair[1])),
    ];

    private static async Task<ListenedRow> Only(string row) =>
        (await Some.RowsOf(Streams.Array(row))).Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Subject;
}
