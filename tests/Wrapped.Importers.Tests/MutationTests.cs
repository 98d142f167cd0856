using Wrapped.Imports;
using Wrapped.Importers.Apple;
using Wrapped.Importers.Counts;
using Wrapped.Importers.Deezer;
using Wrapped.Importers.GooglePlay;
using Wrapped.Importers.Jellyfin;
using Wrapped.Importers.Rockbox;
using Wrapped.Importers.Scrobbles;
using Wrapped.Importers.Soundcloud;
using Wrapped.Importers.SpotifyExtended;
using Wrapped.Importers.Sqlite;
using Wrapped.Importers.Tautulli;
using Wrapped.Importers.Tidal;
using Wrapped.Importers.Youtube;

namespace Wrapped.Importers;

/// <summary>Thousands of damaged files: each ends in rows or in a refusal, and soon.</summary>
public sealed class MutationTests
{
    private const int Mutations = 5_000;

    private static readonly byte[] Json = Some.Bytes(Streams.Array([.. Enumerable.Range(0, 5).SelectMany(number => new[] { Streams.Row(("ms_played", number)), Streams.OldRow })]));

    private static readonly byte[] Zip = Some.Zip(
        ("a/one.json", Json), ("inner.zip", Some.Zip(("two.json", Json))), ("b/Userdata.json", Some.Bytes("{}")), ("b/Read me.pdf", [0x25, 0x50, 0x44, 0x46]));

    private static readonly byte[][] Tokens =
    [
        .. new[] { "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\ud800", "\0", "[{\"ts\":", "}]", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "PK\u0006\u0006" }.Select(Some.Bytes),
        [0xFF, 0xFE], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0xED, 0xA0, 0x80],
    ];

    /// <summary>A file of every form of every source but Spotify's; each is damaged in its own way.</summary>
    public static TheoryData<string, byte[]> Samples
    {
        get
        {
            var apple = Some.Bytes(AppleFiles.Old(AppleFiles.OldRow(reason: "PLAYBACK_MANUALLY_PAUSED"), AppleFiles.OldRow(from: "9"), AppleFiles.OldRow(title: ""), AppleFiles.OldRow(title: "\"Song, B\"")));
            var daily = Some.Bytes(AppleFiles.Daily);
            return new()
            {
                { "Last.fm, ghan", Some.Bytes(Lastfm.Scrobbles.Ghan) },
                { "Last.fm, stats", Some.Bytes(Lastfm.Scrobbles.Stats) },
                { "Last.fm, R", Some.Bytes(Lastfm.Scrobbles.R) },
                { "Last.fm, without a head", Some.Bytes(Lastfm.Scrobbles.Headless) },
                { "Last.fm, pages", Some.Bytes(Lastfm.Scrobbles.Pages) },
                { "Libre.fm", Some.Bytes(Lastfm.Scrobbles.Libre) },
                { "Apple, Play Activity", apple },
                { "Apple, Daily Tracks", daily },
                { "Apple, Track Play History", Some.Bytes(AppleFiles.Recent) },
                { "Apple, a ZIP", Some.Zip(("a.csv", Some.Bytes(AppleFiles.New(AppleFiles.NewRow(), AppleFiles.NewRow("Twice")))), ("b.zip", Some.Zip(("library.json", Some.Bytes(AppleFiles.Library)))), ("c.csv", daily)) },
                { "YouTube, JSON", Some.Bytes(Takeouts.Json(Takeouts.Entry(), Takeouts.Entry("Watched B"), Takeouts.Entry(channel: null, isAd: true))) },
                { "YouTube, a page", Some.Bytes(Takeouts.Page(Takeouts.Cell(), Takeouts.Cell("B"), Takeouts.Cell(url: null)).Replace(new string('x', 90_000), "", StringComparison.Ordinal)) },
                { "Deezer, texts in their cells", Workbooks.Of(isShared: false, Workbooks.Row(), Workbooks.Row("B"), Workbooks.Row(played: "-1")) },
                { "Deezer, shared texts", Workbooks.Of(isShared: true, Workbooks.Row(), Workbooks.Row("B"), Workbooks.Row(played: "-1")) },
                { "ListenBrainz, lines", Some.Bytes(ScrobbleFiles.Lines) },
                { "ListenBrainz, a list", Some.Bytes(ScrobbleFiles.Old) },
                { "ListenBrainz, a page", Some.Bytes(ScrobbleFiles.Page) },
                { "Maloja", Some.Bytes(ScrobbleFiles.Maloja) },
                { "Koito", Some.Bytes(ScrobbleFiles.Koito) },
                { "Pano Scrobbler", Some.Bytes(ScrobbleFiles.Pano) },
                { "Google Play Music, JSON", Some.Bytes(Activities.History) },
                { "Google Play Music, a page", Some.Bytes(Activities.HistoryPage) },
                { "Jellyfin, a backup", Some.Bytes(Backups.Backup + Backups.Backup) },
                { "Tautulli, an answer", Some.Bytes(Histories.Answer(Histories.A, Histories.B, Histories.Film, Histories.Now)) },
                { "Tautulli, rows", Some.Bytes($"[{Histories.A},{Histories.B},{Histories.Film}]") },
                { "Jellyfin, a database", Databases.Of(Databases.Jellyfin) },
                { "Tautulli, a database", Databases.Of(Databases.Tautulli) },
                { "Navidrome", Databases.Of(Databases.Navidrome) },
                { "iTunes", Some.Bytes(Libraries.Whole) },
                { "Google Play Music, a song", Some.Bytes(Libraries.GooglePlay) },
                { "Apple, the library", Some.Bytes(AppleFiles.Library) },
                { "Navidrome, counts", Databases.Of(Libraries.Navidrome) },
                { "Tidal", Some.Bytes(TidalFiles.Table) },
                { "Tidal, ends", Some.Bytes(TidalFiles.Row(isEnd: true)) },
                { "SoundCloud", Some.Bytes(SoundcloudTests.Table) },
                { "Rockbox", Some.Bytes(RockboxLogs.Log) },
                { "Rockbox, ends", Some.Bytes(RockboxLogs.Row(isEnd: true)) },
            };
        }
    }

    [Fact]
    public async Task A_damaged_json_file_ends_in_rows_or_in_a_refusal() => await AllEndWell(Json, seed: 1);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_damaged_file_of_any_source_ends_in_rows_or_in_a_refusal(string form, byte[] sample) =>
        await AllEndWell(sample, seed: form.Length + form[0], Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 20_000 : 1_000);

    [Fact]
    public async Task Damaged_sheets_in_a_sound_workbook_end_in_rows_or_in_a_refusal()
    {
        var random = new Random(9);
        var sheet = Some.Bytes(Workbooks.Sheet([Workbooks.Head, Workbooks.Row(), Workbooks.Row("B")], null));
        for (var mutation = 0; mutation < 1_000; mutation++)
            await EndsWell(Workbooks.With(System.Text.Encoding.Latin1.GetString(Mutated(sheet, random))));
    }

    [Fact]
    public async Task A_damaged_zip_ends_in_rows_or_in_a_refusal() => await AllEndWell(Zip, seed: 2);

    [Fact]
    public async Task A_damaged_table_of_ones_own_ends_in_rows_or_in_a_refusal() =>
        await AllEndWell(Some.Bytes("Played At,Song,Artist,Seconds\n2024-05-01 18:31,A,B,200\n2024-05-01T18:35:00Z,\"C, \"\"D\"\"\",B,\n2024-05-02,E,,3\n"), seed: 5, map: "time=Played At; title=Song; artist=Artist; played=Seconds");

    private static async Task AllEndWell(byte[] sample, int seed, int mutations = Mutations, string? map = null)
    {
        var random = new Random(seed);
        var read = 0;
        for (var mutation = 0; mutation < mutations; mutation++)
            read += await EndsWell(Mutated(sample, random), map) ? 1 : 0;

        // Neither all untouched nor all thrown away at the door.
        read.Should().BeInRange(mutations / 20, mutations - 1);
    }

    /// <summary>Whether the file is read and not refused.</summary>
    private static async Task<bool> EndsWell(byte[] file, string? map = null)
    {
        using var stream = new CountingStream(file);
        try
        {
            var rows = await Some.RowsOf(stream, map: map);

            // Every row has its place: none is left out, none stands before another. Only a day of plays is one row of several.
            foreach (var places in rows.Where(row => row is not SaidRow).GroupBy(row => row.Place.File, row => row.Place.Number))
                places.Distinct().Should().Equal(Enumerable.Range(1, places.Distinct().Count()).Select(number => (long)number));
            rows.OfType<ListenedRow>().Where(row => !IsSound(row)).Should().BeEmpty();
            return true;
        }
        catch (ExportRefusedException)
        {
            return false;
        }
        finally
        {
            stream.BytesRead.Should().BeLessThan((file.Length * 6L) + 500_000);
        }
    }

    private static bool IsSound(ListenedRow row) =>
        row.Title.Length > 0 && row.Title == row.Title.Trim() && !row.Title.Contains('\0', StringComparison.Ordinal)
        && row.MsPlayed >= 0 && System.Text.Encoding.UTF8.GetByteCount(row.Title) > 0;

    private static byte[] Mutated(byte[] sample, Random random)
    {
        var bytes = new List<byte>(sample);
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 8; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                default:
                    if (random.Next(10) == 0)
                        bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long BytesRead { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            BytesRead += read;
            return read;
        }
    }
}
