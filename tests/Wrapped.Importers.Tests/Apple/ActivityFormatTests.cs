using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Importers.Apple;

public sealed class ActivityFormatTests
{
    [Fact]
    public async Task An_old_row_is_read_whole()
    {
        var rows = await Some.RowsOf(AppleFiles.Old(AppleFiles.OldRow()));

        var end = Instant.FromUtc(2019, 6, 1, 10, 3, 20) + Duration.FromMilliseconds(500);
        rows.Should().Equal(new ListenedRow(new RowPlace("history.json", 1))
        {
            Source = Source.AppleActivity,
            Kind = MediaKind.Music,
            StartedAt = end - Duration.FromSeconds(200),
            StatedAt = end,
            Precision = TimePrecision.Second,
            Offset = Offset.FromHours(2),
            MsPlayed = 200_000,
            Title = "Song A",
            Artist = "Artist A",
            Genre = "Pop",
            Context = new() { Skipped = false, Offline = false, ReasonEnd = "trackdone" },
        });
    }

    [Fact]
    public async Task A_new_row_has_an_album_and_an_offset_but_no_artist()
    {
        var row = (await Some.RowsOf(AppleFiles.New(AppleFiles.NewRow()))).Should().ContainSingle().Which.Should().BeOfType<ListenedRow>().Subject;

        (row.Title, row.Artist, row.Album, row.Offset).Should().Be(("Song A", "", "Album A", Offset.FromHours(-5)));
        row.Context.Should().Be(new ListeningContext { Skipped = true, Platform = "IPHONE", ReasonEnd = "fwdbtn" });
    }

    [Fact]
    public async Task The_stretches_of_a_paused_play_are_one_play_in_either_order_of_the_file()
    {
        var first = AppleFiles.OldRow(end: "2019-06-01T10:01:00Z", reason: "PLAYBACK_MANUALLY_PAUSED", played: "60000");
        var jump = AppleFiles.OldRow(end: "2019-06-01T10:01:00Z", reason: "SCRUB_END", played: "-5000", from: "60000");
        var last = AppleFiles.OldRow(end: "2019-06-01T10:11:40Z", played: "100000", from: "60000");
        var other = AppleFiles.OldRow(title: "Song B", end: "2019-06-01T10:30:00Z");

        var forwards = await Some.RowsOf(AppleFiles.Old(first, jump, AppleFiles.OldRow(title: ""), last, other));
        var backwards = await Some.RowsOf(AppleFiles.Old(other, last, jump, first));

        Heard.In(forwards).Should().Equal(
            new Heard("2019-06-01T10:00:00Z", "Artist A", "Song A", null, 160), Heard.No(SkipReason.Continuation), Heard.No(SkipReason.Nameless), Heard.No(SkipReason.Continuation),
            new Heard("2019-06-01T10:26:40Z", "Artist A", "Song B", null, 200));
        Heard.In(backwards).Should().Equal(
            new Heard("2019-06-01T10:26:40Z", "Artist A", "Song B", null, 200),
            new Heard("2019-06-01T10:00:00Z", "Artist A", "Song A", null, 160), Heard.No(SkipReason.Continuation), Heard.No(SkipReason.Continuation));
    }

    [Theory]
    [InlineData("NATURAL_END_OF_TRACK", "60000", "2019-06-01T10:05:00Z")]
    [InlineData("PLAYBACK_MANUALLY_PAUSED", "0", "2019-06-01T10:05:00Z")]
    [InlineData("PLAYBACK_MANUALLY_PAUSED", "60000", "2019-06-01T10:35:00Z")]
    public async Task A_play_that_ended_or_began_anew_or_was_left_too_long_is_another(string reason, string from, string end)
    {
        var rows = await Some.RowsOf(AppleFiles.Old(
            AppleFiles.OldRow(end: "2019-06-01T10:01:00Z", reason: reason, played: "60000"), AppleFiles.OldRow(end: end, from: from, played: "60000")));

        rows.Should().HaveCount(2).And.AllBeOfType<ListenedRow>();
    }

    [Theory]
    [InlineData("-5000", "200000", 0)]
    [InlineData("87266000", "200000", 200)]
    [InlineData("87266000", "0", 14400)]
    [InlineData("87266000", "", 14400)]
    [InlineData("150000", "-1", 150)]
    public async Task A_claimed_duration_is_held_within_the_track(string played, string length, double seconds)
    {
        var rows = await Some.RowsOf(AppleFiles.Old(AppleFiles.OldRow(end: "2019-06-01T10:00:00Z", played: played, length: length)));

        var started = NodaTime.Text.InstantPattern.ExtendedIso.Format(Instant.FromUtc(2019, 6, 1, 10, 0) - Duration.FromSeconds(seconds));
        Heard.In(rows).Should().Equal(new Heard(started, "Artist A", "Song A", null, seconds));
    }

    [Fact]
    public async Task A_blank_in_place_of_the_T_and_no_Z_mean_the_same_time() =>
        Heard.In(await Some.RowsOf(AppleFiles.Old(AppleFiles.OldRow(end: "2019-06-01 10:03:20"), AppleFiles.OldRow(title: "Song B", end: "", start: "2019-06-01T10:10:00Z"))))
            .Should().Equal(new Heard("2019-06-01T10:00:00Z", "Artist A", "Song A", null, 200), new Heard("2019-06-01T10:10:00Z", "Artist A", "Song B", null, 200));

    public static TheoryData<string, Enum> NoPlays => new()
    {
        { AppleFiles.OldRow(title: ""), SkipReason.Nameless },
        { AppleFiles.OldRow(title: "", item: "AGGREGATE_NON_CATALOG_PLAY_TIME", played: "86400000"), SkipReason.Nameless },
        { AppleFiles.OldRow(type: "LYRIC_DISPLAY"), SkipReason.NotAListening },
        { AppleFiles.OldRow(type: "PLAY_START"), SkipReason.NotAListening },
        { AppleFiles.OldRow(item: "AD"), SkipReason.NotAListening },
        { AppleFiles.OldRow(item: "NON_SONG_CLIP"), SkipReason.NotMusic },
        { AppleFiles.OldRow(end: ""), FailReason.BadTime },
        { AppleFiles.OldRow(end: "1970-01-01T00:00:00Z"), FailReason.BadTime },
        { AppleFiles.OldRow(end: "yesterday"), FailReason.BadTime },
        { AppleFiles.OldRow(played: ""), FailReason.BadDuration },
        { AppleFiles.OldRow(played: "long"), FailReason.BadDuration },
        { "1,2,3\n", FailReason.UnexpectedShape },
    };

    [Theory]
    [MemberData(nameof(NoPlays))]
    public async Task A_row_that_is_no_play_says_why_and_costs_itself(string row, Enum reason)
    {
        var rows = await Some.RowsOf(AppleFiles.Old(AppleFiles.OldRow(), row, AppleFiles.OldRow(end: "2019-06-01T11:00:00Z")));

        rows.Should().HaveCount(3);
        rows[1].Should().Be(reason is SkipReason skip ? new SkippedRow(rows[1].Place, skip) : new FailedRow(rows[1].Place, (FailReason)reason));
        rows.OfType<ListenedRow>().Should().HaveCount(2);
    }

    [Fact]
    public async Task Nothing_that_identifies_a_person_is_taken()
    {
        var rows = await Some.RowsOf(AppleFiles.Old(AppleFiles.OldRow()));

        rows.Should().ContainSingle().Which.ToString().Should().NotContain("192.0.2.1").And.NotContain("device-1");
    }
}
