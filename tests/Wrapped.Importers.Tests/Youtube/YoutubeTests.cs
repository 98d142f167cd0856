using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Youtube;

public sealed class YoutubeTests
{
    private const string Deleted = "https://music.youtube.com/watch?v=DDDDDDDDDDD";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_view_is_read_whole_from_either_form(bool isPage)
    {
        var rows = await Some.RowsOf(isPage ? Takeouts.Page(Takeouts.Cell()) : Takeouts.Json(Takeouts.Entry()));

        var at = Instant.FromUtc(2025, 1, 8, 9, 33, 52);
        rows.Should().Equal(new ListenedRow(new RowPlace("history.json", 1))
        {
            Source = Source.Youtube,
            Kind = MediaKind.Music,
            StartedAt = at,
            StatedAt = at,
            Precision = TimePrecision.Second,
            MsPlayed = 200_000,
            IsEstimated = true,
            Title = "Song A",
            Artist = "Artist A",
            Uri = "youtube:video:AAAAAAAAAAA",
        });
    }

    [Fact]
    public async Task A_view_lasts_until_the_next_of_anything_also_for_a_moment_only()
    {
        var rows = await Some.RowsOf(Takeouts.Json(
            Takeouts.Entry(time: "2025-01-08T10:10:00Z"),
            Takeouts.Entry(time: "2025-01-08T10:02:15Z", header: "YouTube", url: "https://www.youtube.com/watch?v=B", channel: "News"),
            Takeouts.Entry(time: "2025-01-08T10:02:10Z", title: "Searched for a", url: "https://www.youtube.com/results?search_query=a", channel: null),
            Takeouts.Entry(time: "2025-01-08T10:02:00Z"),
            Takeouts.Entry(time: "2025-01-08T10:01:52Z")));

        Heard.In(rows).Should().Equal(
            new Heard("2025-01-08T10:10:00Z", "Artist A", "Song A", null, 200) { IsEstimated = true },
            Heard.No(SkipReason.NotMusic),
            Heard.No(SkipReason.NotAListening),
            new Heard("2025-01-08T10:02:00Z", "Artist A", "Song A", null, 15) { IsEstimated = true },
            new Heard("2025-01-08T10:01:52Z", "Artist A", "Song A", null, 8) { IsEstimated = true });
    }

    public static TheoryData<string, string?, string?, string, string> WhatCounts => new()
    {
        { "Watched Song A", "https://music.youtube.com/watch?v=A", "Artist A - Topic", "YouTube Music", "Artist A: Song A" },
        { "Watched Song A", "https://music.youtube.com/watch?v=A", "Artist A", "YouTube Music", "Artist A: Song A" },
        { "Watched Song A", "https://music.youtube.com/watch?v=A", null, "YouTube Music", ": Song A" },
        { "Watched Song A", "https://www.youtube.com/watch?v=A", "Artist A - Topic", "YouTube", "Artist A: Song A" },
        { "Watched Song A", "https://music.youtube.com/watch?v=A", "Release - Topic", "YouTube Music", ": Song A" },
        { "Watched Song A", "https://music.youtube.com/watch?v=A", "Various Artists - Topic", "YouTube", ": Song A" },
        { "Watched Song A", "https://www.youtube.com/watch?v=A", "Someone", "YouTube", "NotMusic" },
        { "Watched Song A", "https://www.youtube.com/watch?v=A", "ArtistVEVO", "YouTube", "NotMusic" },
        { "Watched a video that has been removed", null, null, "YouTube Music", "Nameless" },
        { "Watched a video that has been removed", null, null, "YouTube", "NotMusic" },
        { "Watched " + Deleted, Deleted, null, "YouTube Music", "Nameless" },
        { "Viewed a post", "https://www.youtube.com/post/x", "Artist A - Topic", "YouTube", "NotAListening" },
    };

    [Theory]
    [MemberData(nameof(WhatCounts))]
    public async Task Music_is_what_the_brand_the_address_or_the_channel_says(string title, string? url, string? channel, string header, string expected)
    {
        var json = await Some.RowsOf(Takeouts.Json(Takeouts.Entry(title, url, channel, header: header), Takeouts.Entry()));
        var page = await Some.RowsOf(Takeouts.Page(Takeouts.Cell(title.Replace("Watched ", "", StringComparison.Ordinal), url, channel, brand: header), Takeouts.Cell()));

        new[] { json, page }.Select(rows => rows[0] switch { ListenedRow row => $"{row.Artist}: {row.Title}", SkippedRow row => row.Reason.ToString(), var row => row.ToString() }).Should().AllBe(expected);
    }

    [Fact]
    public async Task An_advertisement_is_no_listening()
    {
        var json = await Some.RowsOf(Takeouts.Json(Takeouts.Entry(channel: null, isAd: true)));
        var page = await Some.RowsOf(Takeouts.Page(Takeouts.Cell(channel: null, caption: "<b>Details:</b><br>&emsp;From Google Ads<br>")));

        Heard.In([.. json, .. page]).Should().AllBeEquivalentTo(Heard.No(SkipReason.NotAListening));
    }

    [Theory]
    [InlineData("Watched ", "")]
    [InlineData("„", "“ angesehen")]
    [InlineData("", "を見ました🎵")]
    [InlineData("Miré el video ", " ayer")]
    public async Task The_verb_of_any_language_is_learnt_from_a_title_that_shows_its_link(string before, string after)
    {
        var rows = await Some.RowsOf(Takeouts.Json(
            Takeouts.Entry(before + "Song A" + after), Takeouts.Entry(before + Deleted + after, Deleted, null), Takeouts.Entry(before + "Song B" + after, time: "2025-01-08T08:00:00Z")));

        rows.OfType<ListenedRow>().Select(row => row.Title).Should().Equal("Song A", "Song B");
    }

    [Theory]
    [InlineData("Vous avez regardé ", "")]
    [InlineData("", " angesehen")]
    public async Task The_verb_of_a_known_language_needs_no_such_title(string before, string after) =>
        (await Some.RowsOf(Takeouts.Json(Takeouts.Entry(before + "Song A" + after)))).Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Which.Title.Should().Be("Song A");

    [Fact]
    public async Task The_verb_of_an_unknown_language_is_what_many_titles_have_in_common()
    {
        var entries = Enumerable.Range(0, 1500).Select(number => Takeouts.Entry($"Ikus da {(char)('A' + (number % 26))}{number} ikusia", time: $"2025-01-08T{number / 60 % 24:00}:{number % 60:00}:00Z"));

        var rows = await Some.RowsOf(Takeouts.Json([.. entries]));

        rows.OfType<ListenedRow>().Select(row => row.Title).Should().Equal(Enumerable.Range(0, 1500).Select(number => $"{(char)('A' + (number % 26))}{number}"));
        rows.Select(row => row.Place.Number).Should().Equal(Enumerable.Range(1, 1500).Select(number => (long)number));
    }

    [Theory]
    [InlineData("""{"header":"YouTube","title":"Watched A","titleUrl":"https://music.youtube.com/watch?v=A","time":"yesterday"}""", FailReason.BadTime)]
    [InlineData("""{"header":"YouTube","title":"Watched A","titleUrl":"https://music.youtube.com/watch?v=A"}""", FailReason.UnexpectedShape)]
    [InlineData("""{"header":"YouTube","title":["Watched A"],"time":"2025-01-08T09:33:52Z"}""", FailReason.UnexpectedShape)]
    [InlineData("""{"header":"YouTube","title":"A","subtitles":"B","time":"2025-01-08T09:33:52Z"}""", FailReason.UnexpectedShape)]
    [InlineData("""{"header":"YouTube","title":"A","time":}""", FailReason.Malformed)]
    public async Task A_bad_entry_costs_one_row_and_says_why(string bad, FailReason reason)
    {
        var rows = await Some.RowsOf(Takeouts.Json(Takeouts.Entry(), bad, Takeouts.Entry()));

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
    }

    [Fact]
    public async Task Another_products_activity_is_no_history()
    {
        const string maps = """[{"header":"Maps","title":"Searched for a","titleUrl":"https://maps","time":"2025-01-08T09:33:52Z","products":["Maps"]}]""";

        (await Some.RefusalOf(Some.Bytes(maps))).Should().Be(ExportRefusal.NotAnExport);
    }
}
