using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Apple;
using Wrapped.Importers.Sqlite;

namespace Wrapped.Importers.Counts;

public sealed class CountTests
{
    private static readonly Instant Last = Instant.FromUtc(2023, 12, 20, 10, 0);

    [Fact]
    public async Task The_library_of_iTunes_counts_songs_and_nothing_else()
    {
        var rows = await Some.RowsOf(Libraries.Whole, "Library.xml");

        rows.Should().Equal(
            new CountedRow(new("Library.xml", 1), new("Song A", "Artist A & B", "Album A", 12, Last)),
            new SkippedRow(new("Library.xml", 2), SkipReason.NotMusic),
            new CountedRow(new("Library.xml", 3), new("Song B", "", null, 1, null)));
    }

    [Fact]
    public async Task A_song_of_Google_Play_Music_is_a_file_of_its_own_and_those_of_playlists_repeat_it()
    {
        var rows = await Some.RowsOf(Some.Zip(
            ("Tracks/a.csv", Some.Bytes(Libraries.GooglePlay)),
            ("Tracks/b.csv", Some.Bytes(Libraries.GooglePlay.Replace("\"7\"", "\"0\"", StringComparison.Ordinal))),
            ("Playlists/x/Tracks/a.csv", Some.Bytes("Title,Album,Artist,Duration (ms),Rating,Play Count,Removed,Playlist Index\nA,B,C,1,0,7,,3\n"))));

        rows.Should().Equal(new CountedRow(new("Tracks/a.csv", 1), new("Burnin' & more", "Artist A", "Album A", 7, null)));
    }

    [Fact]
    public async Task The_library_of_Apple_Music_counts_too()
    {
        var rows = await Some.RowsOf("""[{"Title":"Song A","Artist":"Artist A","Album":"Album A","Track Identifier":1,"Track Play Count":5,"Last Played Date":"2023-12-20T10:00:00Z"},{"Title":"Never","Track Identifier":2}]""");

        rows.Should().Equal(new CountedRow(new("history.json", 1), new("Song A", "Artist A", "Album A", 5, Last)));
        (await Some.RowsOf(Some.Zip(("x", Some.Bytes(AppleFiles.Library))))).OfType<CountedRow>().Should().HaveCount(3);
    }

    [Fact]
    public async Task Navidrome_only_counted_before_it_kept_scrobbles()
    {
        var rows = await Some.RowsOf(Databases.Of(Libraries.Navidrome), "x");

        rows.Should().Equal(
            new CountedRow(new("x", 1), new("Song A", "Artist A", "Album A", 5, Last + Duration.FromMilliseconds(123))),
            new CountedRow(new("x", 2), new("Song B", "", null, 2, Last)),
            new SkippedRow(new("x", 3), SkipReason.Nameless));
        (await Some.RefusalOf(Databases.Of(Libraries.Navidrome + "INSERT INTO annotation VALUES ('u2', 'a', 'media_file', 5, NULL)"))).Should().Be(ExportRefusal.SeveralListeners);
    }

    [Theory]
    [InlineData("many", FailReason.UnexpectedShape)]
    [InlineData("-1", FailReason.UnexpectedShape)]
    [InlineData("1e3", FailReason.UnexpectedShape)]
    [InlineData("99999999999999999999", FailReason.UnexpectedShape)]
    [InlineData("100000001", FailReason.UnexpectedShape)]
    public async Task A_count_that_is_none_costs_its_song(string count, FailReason reason)
    {
        var rows = await Some.RowsOf(Libraries.Plist(Libraries.Track(count: count), Libraries.Track()), "x");

        rows.Should().HaveCount(2);
        rows[0].Should().Be(new FailedRow(new("x", 1), reason));
        rows[1].Should().BeOfType<CountedRow>();
    }

    [Fact]
    public async Task Songs_without_a_name_and_names_without_end_cost_themselves()
    {
        var rows = await Some.RowsOf(Libraries.Plist(Libraries.Track(" "), Libraries.Track(new string('x', 2_000_000)), Libraries.Track("<b>nested</b>"), "<key>4</key><dict/>", "<key>5</key><string>x</string>", Libraries.Track()), "x");

        rows.Select(row => row switch { SkippedRow skipped => skipped.Reason.ToString(), FailedRow failed => failed.Reason.ToString(), CountedRow counted => counted.Count.Title, _ => "" })
            .Should().Equal("Nameless", "TooLarge", "Nameless", "Song A");
    }

    [Theory]
    [InlineData("<!DOCTYPE plist [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")]
    [InlineData("<!DOCTYPE plist [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&x;")]
    [InlineData("<!DOCTYPE plist SYSTEM \"http://example.invalid/x.dtd\">", "&x;")]
    public async Task A_document_type_is_never_fetched_and_its_entities_never_opened(string type, string name)
    {
        var plist = Libraries.Plist(Libraries.Track(name));

        (await Some.RefusalOf(Some.Bytes(type + plist[plist.IndexOf("<plist", StringComparison.Ordinal)..]))).Should().Be(ExportRefusal.CutShort);
    }

    [Fact]
    public async Task A_library_that_breaks_off_is_cut_short()
    {
        (await Some.RefusalOf(Some.Bytes(Libraries.Whole[..^100]))).Should().Be(ExportRefusal.CutShort);
        (await Some.RefusalOf(Some.Bytes(Libraries.Whole[..^900]))).Should().Be(ExportRefusal.CutShort);
    }

    [Fact]
    public async Task A_library_without_tracks_counts_nothing() => (await Some.RowsOf(Libraries.Plist())).Should().BeEmpty();

    [Fact]
    public async Task Paths_are_never_taken() => (await Some.RowsOf(Libraries.Whole)).Should().OnlyContain(row => !row.ToString().Contains("Secret", StringComparison.Ordinal));

    [Fact]
    public async Task Counts_of_files_that_name_no_song_are_refused_with_that_reason()
    {
        const string foobar = "<?xml version=\"1.0\"?><PlaybackStatistics Version=\"3.0\" Mapping=\"x\"><Entry ID=\"1\" Count=\"5\"><Item Subsong=\"0\" Path=\"file://C:/Secret.mp3\"/></Entry></PlaybackStatistics>";

        (await Some.RefusalOf(Some.Bytes(foobar))).Should().Be(ExportRefusal.CountsWithoutNames);
        (await Some.RefusalOf(Some.Zip(("a/b.xml", Some.Bytes(foobar))))).Should().Be(ExportRefusal.CountsWithoutNames);
    }
}
