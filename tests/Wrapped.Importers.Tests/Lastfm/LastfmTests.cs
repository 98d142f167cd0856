using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Lastfm;

public sealed class LastfmTests
{
    private static readonly Heard[] Plays =
    [
        new("2023-11-14T22:13:20Z", "Artist A", "Song A", "Album A", 180) { IsEstimated = true },
        new("2023-11-14T22:16:20Z", "Artist A", "Song B", "Album A", 200) { IsEstimated = true },
        new("2023-11-14T22:23:20Z", "Artist B", "Song \"C\", live", null, 200) { IsEstimated = true },
    ];

    public static TheoryData<string, string> Files => new()
    {
        { "ghan", Scrobbles.Ghan },
        { "ghan with the mark of its encoding", "\uFEFF" + Scrobbles.Ghan },
        { "ghan as Windows ends lines", Scrobbles.Ghan.ReplaceLineEndings("\r\n") },
        { "ghan with its columns in another order", "track,artist,uts,album\n\"Song A\",Artist A,1700000000,Album A\nSong B,Artist A,1700000180,Album A\n\"Song \"\"C\"\", live\",Artist B,1700000600,\n" },
        { "lastfmstats.com", Scrobbles.Stats },
        { "scrobbler for R", Scrobbles.R },
        { "Libre.fm", Scrobbles.Libre },
        { "pages", Scrobbles.Pages },
        { "tracks alone", Scrobbles.Flat },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_same_scrobbles_are_the_same_plays_in_every_form(string form, string content)
    {
        var rows = await Some.RowsOf(content, "x");

        Heard.In(rows).OrderBy(row => row.StartedAt, StringComparer.Ordinal).Should().Equal(Plays, form);
        rows.Should().OnlyContain(row => ((ListenedRow)row).Source == Source.Lastfm && ((ListenedRow)row).StatedAt == ((ListenedRow)row).StartedAt);
        rows.Select(row => row.Place.Number).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task A_table_without_a_head_is_known_by_its_times_which_are_minutes()
    {
        var rows = await Some.RowsOf(Scrobbles.Headless);

        Heard.In(rows).Should().Equal(
            new Heard("2023-11-14T22:23:30Z", "Artist B", "Song \"C\", live", null, 200) { IsEstimated = true, Precision = TimePrecision.Minute },
            new Heard("2023-11-14T22:16:30Z", "Artist A", "Song B", "Album A", 200) { IsEstimated = true, Precision = TimePrecision.Minute },
            new Heard("2023-11-14T22:13:30Z", "Artist A", "Song A", "Album A", 180) { IsEstimated = true, Precision = TimePrecision.Minute });
    }

    [Fact]
    public async Task A_single_track_of_a_page_stands_without_brackets() =>
        Heard.In(await Some.RowsOf(Scrobbles.Page)).Should().Equal(Plays[0] with { Seconds = 200 });

    [Fact]
    public async Task What_is_only_just_playing_is_no_listening()
    {
        var rows = await Some.RowsOf($$$"""{"recenttracks":{"track":[{{{Scrobbles.Now}}}]}}""");

        Heard.In(rows).Should().Equal(Heard.No(SkipReason.NotAListening));
    }

    [Theory]
    [InlineData("0,A,B,C", FailReason.BadTime)]
    [InlineData("1033410599,A,B,C", FailReason.BadTime)]
    [InlineData("99999999999999999999,A,B,C", FailReason.BadTime)]
    [InlineData("1700000000.5,A,B,C", FailReason.BadTime)]
    [InlineData(",A,B,C", FailReason.BadTime)]
    [InlineData("1700000000,A,B", FailReason.UnexpectedShape)]
    [InlineData("1700000000,A,B,C,D", FailReason.UnexpectedShape)]
    [InlineData("1700000000,\"A,B,C", FailReason.Malformed)]
    [InlineData("1700000000,A,B\"x,C", FailReason.Malformed)]
    [InlineData("1700000000,\"A\"x,B,C", FailReason.Malformed)]
    public async Task A_bad_row_of_a_table_costs_one_row_and_says_why(string bad, FailReason reason)
    {
        var rows = await Some.RowsOf($"uts,artist,track,album\n1700000000,A,B,C\n{bad}\n1700000600,A,B,C\n");

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
        rows.OfType<ListenedRow>().Should().HaveCount(2);
    }

    [Theory]
    [InlineData("""{"artist":{"#text":"A"},"name":"B","date":{"uts":"0"}}""", FailReason.BadTime)]
    [InlineData("""{"artist":{"#text":"A"},"name":"B","date":{"uts":"soon"}}""", FailReason.BadTime)]
    [InlineData("""{"artist":{"#text":"A"},"name":"B"}""", FailReason.BadTime)]
    [InlineData("""{"artist":{"#text":"A"},"name":5,"date":{"uts":"1700000000"}}""", FailReason.UnexpectedShape)]
    [InlineData("""{"artist":{"#text":"A"},"date":{"uts":"1700000000"}}""", FailReason.UnexpectedShape)]
    [InlineData("""{"artist":{"#text":"A"},"name":"B","date":{"uts":"17000\ud80000000"}}""", FailReason.BadTime)]
    [InlineData("5", FailReason.UnexpectedShape)]
    public async Task A_bad_track_of_a_page_costs_one_row_and_says_why(string bad, FailReason reason)
    {
        const string good = """{"artist":"A","name":"B","mbid":"","date":{"uts":1700000000}}""";

        var rows = await Some.RowsOf($$$"""[{"@attr":{},"track":[{{{good}}},{{{bad}}}]},{"@attr":{},"track":[{{{good}}}]}]""");

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
        rows.OfType<ListenedRow>().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_track_without_a_name_is_skipped() =>
        Heard.In(await Some.RowsOf("uts,artist,track\n1700000000,A, \n")).Should().Equal(Heard.No(SkipReason.Nameless));

    [Fact]
    public async Task Text_that_is_no_utf8_costs_its_row()
    {
        byte[] file = [.. "uts,artist,track\n1700000000,"u8, 0xC3, 0x28, .. ",B\n1700000600,A,B\n"u8];

        Heard.In(await Some.RowsOf(file)).Should().Equal(Heard.No(FailReason.Malformed), new Heard("2023-11-14T22:23:20Z", "A", "B", null, 200) { IsEstimated = true });
    }

    [Fact]
    public async Task A_line_without_end_costs_its_row()
    {
        var rows = await Some.RowsOf($"uts,artist,track\n1700000000,A,{new string('x', 3_000_000)}\n1700000600,A,B\n");

        Heard.In(rows).Should().Equal(Heard.No(FailReason.TooLarge), new Heard("2023-11-14T22:23:20Z", "A", "B", null, 200) { IsEstimated = true });
    }
}
