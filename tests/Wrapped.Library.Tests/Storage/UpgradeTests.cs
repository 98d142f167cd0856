using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Wrapped.Library.Schema;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Storage;

public sealed class UpgradeTests : IDisposable
{
    // As the first library would hold it: one import of two rows, one of them a duplicate, and one refused row.
    private const string Rows =
        """
        INSERT INTO Listener (Id, Name, Zone, AddedAt, LastImport) VALUES (7, 'me', 'Europe/Berlin', 0, 1);
        INSERT INTO Import (ListenerId, Id, FileName, Bytes, Sha256, ReservedAt, State, FirstStartedAt, LastStartedAt, FirstStatedAt, LastStatedAt)
            VALUES (7, 1, 'a.zip', 9, 'abc', 0, 2, 1717243000000, 1717243000000, 1717243200000, 1717243200000);
        INSERT INTO ImportFile (ListenerId, ImportId, Id, Name, RowsRead) VALUES (7, 1, 1, 'a.json', 3);
        INSERT INTO Refusal (ListenerId, ImportId, Ordinal, FileId, RowNumber, Skipped) VALUES (7, 1, 3, 1, 3, 0);
        INSERT INTO Artist (ListenerId, Id, Name, FirstPlayAt) VALUES (7, 11, 'Artist', 1717243000000);
        INSERT INTO Track (ListenerId, Id, Kind, Title, ArtistId, Album) VALUES (7, 21, 0, 'Song', 11, 'Album');
        INSERT INTO Recording (ListenerId, Id, Uri) VALUES (7, 31, 'spotify:track:1');
        INSERT INTO Context (ListenerId, Id, Video, Platform) VALUES (7, 41, 0, 'android');
        INSERT INTO Play (ListenerId, StartedAt, TrackId, Ordinal, ImportId, FileId, RowNumber, Source, Kind, StatedAt, Precision, MsPlayed, Repeat, RecordingId, ContextId, Duplicate)
            VALUES (7, 1717243000000, 21, 4294967297, 1, 1, 1, 1, 0, 1717243200000, 0, 200000, 0, 31, 41, 0), (7, 1717243000000, 21, 4294967298, 1, 1, 2, 1, 0, 1717243200000, 0, 200000, 0, 31, 41, 1);
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wrapped-");

    private string File => Path.Combine(_folder.FullName, "wrapped.db");

    [Fact]
    public async Task A_library_of_the_first_version_is_brought_up_to_date_without_loss()
    {
        await using (var first = new LibraryContext(LibraryContext.OptionsFor($"Data Source={File};Pooling=False")))
        {
            await first.GetService<IMigrator>().MigrateAsync("20261124000000_Library");
            await first.Database.ExecuteSqlRawAsync(Rows);
        }

        await using var library = await PlayLibrary.OpenAsync(File, Some.Clock);

        var me = (await library.FindListenerAsync("me"))!;
        (me.Id, me.Zone).Should().Be((7, "Europe/Berlin"));
        var report = (await library.ImportsAsync(me.Id)).Should().ContainSingle().Subject;
        (report.Tally.Read, report.Tally.Stored, report.Tally.DuplicateRows, report.Tally.SkippedRows).Should().Be((3, 1, 1, 1));
        var play = (await library.ReadAsync(me.Id, DateRange.OfYear(2024), me.Zones))!.Plays.Should().ContainSingle().Subject;
        (play.StartedAt, play.Track.Title, play.Track.Artist, play.Track.Album, play.MsPlayed, play.Context!.Platform, play.Offset)
            .Should().Be((Instant.FromUnixTimeMilliseconds(1_717_243_000_000), "Song", "Artist", "Album", 200_000, "android", null));

        play.Track.Identity.Should().Be(TrackIdentity.Of("Song", "Artist", "Album"));

        await library.UndoAsync(me.Id, report.Id);
        (await library.YearsAsync(me.Id, me.Zones)).Should().BeEmpty();
        await library.EraseAsync(me.Id);
        (await library.FindListenerAsync("me")).Should().BeNull();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
