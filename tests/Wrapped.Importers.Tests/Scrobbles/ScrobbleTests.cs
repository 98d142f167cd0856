using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Scrobbles;

public sealed class ScrobbleTests
{
    private static readonly Heard[] Plays =
    [
        new("2023-11-14T22:13:20Z", "Artist A", "Song A", "Album A", 420) { IsEstimated = true },
        new("2023-11-14T22:30:00Z", "Artist A & Artist B", "Song B", null, 100) { IsEstimated = true },
        new("2023-11-14T22:31:40Z", "Artist C", "Song \"C\"", null, 240) { IsEstimated = true },
    ];

    public static TheoryData<string, Source> Files => new()
    {
        { ScrobbleFiles.Lines, Source.Listenbrainz },
        { "\uFEFF" + ScrobbleFiles.Lines.ReplaceLineEndings("\r\n"), Source.Listenbrainz },
        { ScrobbleFiles.Old, Source.Listenbrainz },
        { ScrobbleFiles.Page, Source.Listenbrainz },
        { ScrobbleFiles.Maloja, Source.Maloja },
        { ScrobbleFiles.Koito, Source.Koito },
        { ScrobbleFiles.Pano, Source.Pano },
        { "[" + string.Join(',', ScrobbleFiles.Pano.Split('\n')) + "]", Source.Pano },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_same_plays_come_out_of_every_scrobbler(string content, Source source)
    {
        var rows = await Some.RowsOf(content, "x");

        Heard.In(rows).OrderBy(row => row.StartedAt, StringComparer.Ordinal).Should().Equal(Plays);
        rows.Should().OnlyContain(row => ((ListenedRow)row).Source == source);
        rows.Select(row => row.Place.Number).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task Months_of_ListenBrainz_lie_in_a_zip_beside_what_is_no_history()
    {
        var rows = await Some.RowsOf(Some.Zip(
            ("user.json", Some.Bytes("""{"user_id":1,"username":"u"}""")), ("feedback.jsonl", Some.Bytes("""{"score":1}""")),
            ("listens/2023/11.jsonl", Some.Bytes(ScrobbleFiles.ListenA)), ("listens/2023/12.jsonl", Some.Bytes(ScrobbleFiles.ListenB + "\n" + ScrobbleFiles.ListenC))));

        rows.Select(row => row.Place).Should().Equal(new RowPlace("listens/2023/11.jsonl", 1), new RowPlace("listens/2023/12.jsonl", 1), new RowPlace("listens/2023/12.jsonl", 2));
    }

    [Fact]
    public async Task What_was_heard_is_no_estimate_and_what_came_from_Spotify_states_its_end()
    {
        var rows = await Some.RowsOf(
            """
            {"listened_at":1700000200,"track_metadata":{"track_name":"A","artist_name":"B","additional_info":{"ms_played":200000,"duration_ms":300000,"submission_client":"ListenBrainz Archive Importer"}}}
            {"listened_at":1700000200,"track_metadata":{"track_name":"A","artist_name":"B","additional_info":{"duration_played":90}}}
            """);
        var maloja = await Some.RowsOf("""{"maloja":{},"scrobbles":[{"time":1700000000,"track":{"artists":["B","C"],"title":"A","length":300},"duration":90}]}""");

        Heard.In([.. rows, .. maloja]).Should().Equal(
            new Heard("2023-11-14T22:13:20Z", "B", "A", null, 200), new Heard("2023-11-14T22:16:40Z", "B", "A", null, 90), new Heard("2023-11-14T22:13:20Z", "B, C", "A", null, 90));
    }

    [Theory]
    [InlineData("""{"listened_at":0,"track_metadata":{"track_name":"A","artist_name":"B"}}""", FailReason.BadTime)]
    [InlineData("""{"listened_at":null,"track_metadata":{"track_name":"A"}}""", FailReason.BadTime)]
    [InlineData("""{"listened_at":1e300,"track_metadata":{"track_name":"A"}}""", FailReason.BadTime)]
    [InlineData("""{"listened_at":[1700000000],"track_metadata":{"track_name":"A"}}""", FailReason.UnexpectedShape)]
    [InlineData("""{"listened_at":1700000000,"track_metadata":[]}""", FailReason.UnexpectedShape)]
    [InlineData("""{"listened_at":1700000000,"track_metadata":{"track_name":{"track_name":"A"}}}""", FailReason.UnexpectedShape)]
    [InlineData("""{"listened_at":1700000000,"x":{"track_metadata":{"track_name":"A"}}}""", FailReason.UnexpectedShape)]
    [InlineData("""{"listened_at":1700000000,"track_metadata":{"track_name":"A",}}""", FailReason.Malformed)]
    [InlineData("""{"listened_at":1700000000,"track_metadata":{"track_name":"A\ud800"}}""", FailReason.Malformed)]
    [InlineData("5", FailReason.UnexpectedShape)]
    public async Task A_bad_listen_costs_its_line_and_says_why(string bad, FailReason reason)
    {
        var rows = await Some.RowsOf(ScrobbleFiles.ListenA + "\n" + bad + "\n" + ScrobbleFiles.ListenB + "\n");

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
        rows.OfType<ListenedRow>().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_listen_that_never_closes_costs_itself_alone()
    {
        var rows = await Some.RowsOf("{\"inserted_at\":1,\"listened_at\":1700000000,\"track_metadata\":{\n" + ScrobbleFiles.ListenA + "\n" + ScrobbleFiles.ListenA + "\n");

        rows.Select(row => row is FailedRow failed ? failed.Reason.ToString() : ((ListenedRow)row).Title).Should().Equal("Malformed", "Song A", "Song A");
    }

    [Theory]
    [InlineData("""{"timeMs":1700000000000,"artist":"A","track":"B","event":"love"}""", SkipReason.NotAListening)]
    [InlineData("""{"timeMs":1700000000000,"artist":"A","track":" ","event":"scrobble"}""", SkipReason.Nameless)]
    public async Task What_is_no_listening_is_skipped(string line, SkipReason reason) => Heard.In(await Some.RowsOf(line)).Should().Equal(Heard.No(reason));

    [Theory]
    [InlineData("""{"time":"x","track":{"artists":["A"],"title":"B"}}""", FailReason.UnexpectedShape)]
    [InlineData("""{"time":1,"track":{"artists":["A"],"title":"B"}}""", FailReason.BadTime)]
    [InlineData("""{"time":1700000000,"track":{"artists":"A","title":"B"}}""", FailReason.UnexpectedShape)]
    [InlineData("""{"time":1700000000,"track":null}""", FailReason.UnexpectedShape)]
    public async Task A_bad_scrobble_of_Maloja_costs_itself_and_says_why(string bad, FailReason reason)
    {
        const string good = """{"time":1700000000,"track":{"artists":["A"],"title":"B"}}""";

        var rows = await Some.RowsOf($$$"""{"scrobbles":[{{{good}}},{{{bad}}},{{{good}}}],"maloja":{}}""");

        rows.Should().HaveCount(3);
        rows[1].Should().Be(new FailedRow(new RowPlace("history.json", 2), reason));
    }

    [Fact]
    public async Task A_list_that_breaks_off_is_cut_short() =>
        (await Some.RefusalOf(Some.Bytes(ScrobbleFiles.Maloja[..^120]))).Should().Be(ExportRefusal.CutShort);
}
