using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Migrations;

/// <summary>The first library.</summary>
[DbContext(typeof(LibraryContext)), Migration("20261124000000_Library")]
internal sealed class M0001_Library : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateImports(migrationBuilder);
        CreateNames(migrationBuilder);
        CreatePlays(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["Play", "Context", "Recording", "Track", "Artist", "Refusal", "ImportFile", "Import", "Listener"])
            migrationBuilder.DropTable(table);
    }

    private static void CreateImports(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Listener",
            table => new
            {
                Id = table.Column<long>(),
                Name = table.Column<string>(nullable: true),
                Zone = table.Column<string>(),
                AddedAt = table.Column<long>(),
                LastImport = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_Listener", listener => listener.Id));
        migrationBuilder.CreateIndex("IX_Listener_Name", "Listener", "Name", unique: true);

        migrationBuilder.CreateTable(
            "Import",
            table => new
            {
                ListenerId = table.Column<long>(),
                Id = table.Column<long>(),
                FileName = table.Column<string>(),
                Bytes = table.Column<long>(),
                Sha256 = table.Column<string>(nullable: true),
                ReservedAt = table.Column<long>(),
                State = table.Column<int>(),
                Refusal = table.Column<int>(nullable: true),
                FirstStartedAt = table.Column<long>(nullable: true),
                LastStartedAt = table.Column<long>(nullable: true),
                FirstStatedAt = table.Column<long>(nullable: true),
                LastStatedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Import", import => new { import.ListenerId, import.Id });
                table.ForeignKey("FK_Import_Listener_ListenerId", import => import.ListenerId, "Listener", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "ImportFile",
            table => new
            {
                ListenerId = table.Column<long>(),
                ImportId = table.Column<long>(),
                Id = table.Column<long>(),
                Name = table.Column<string>(),
                RowsRead = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ImportFile", file => new { file.ListenerId, file.ImportId, file.Id });
                table.ForeignKey("FK_ImportFile_Import_ListenerId_ImportId", file => new { file.ListenerId, file.ImportId }, "Import", ["ListenerId", "Id"], onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "Refusal",
            table => new
            {
                ListenerId = table.Column<long>(),
                ImportId = table.Column<long>(),
                Ordinal = table.Column<long>(),
                FileId = table.Column<long>(),
                RowNumber = table.Column<long>(),
                Skipped = table.Column<int>(nullable: true),
                Failed = table.Column<int>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Refusal", row => new { row.ListenerId, row.ImportId, row.Ordinal });
                table.ForeignKey("FK_Refusal_Import_ListenerId_ImportId", row => new { row.ListenerId, row.ImportId }, "Import", ["ListenerId", "Id"], onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateNames(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Artist",
            table => new
            {
                ListenerId = table.Column<long>(),
                Id = table.Column<long>(),
                Name = table.Column<string>(),
                FirstPlayAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Artist", artist => new { artist.ListenerId, artist.Id }));

        migrationBuilder.CreateTable(
            "Track",
            table => new
            {
                ListenerId = table.Column<long>(),
                Id = table.Column<long>(),
                Kind = table.Column<int>(),
                Title = table.Column<string>(),
                ArtistId = table.Column<long>(),
                Album = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Track", track => new { track.ListenerId, track.Id }));

        migrationBuilder.CreateTable(
            "Recording",
            table => new
            {
                ListenerId = table.Column<long>(),
                Id = table.Column<long>(),
                Uri = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Recording", recording => new { recording.ListenerId, recording.Id }));

        migrationBuilder.CreateTable(
            "Context",
            table => new
            {
                ListenerId = table.Column<long>(),
                Id = table.Column<long>(),
                Skipped = table.Column<bool>(nullable: true),
                Shuffle = table.Column<bool>(nullable: true),
                Offline = table.Column<bool>(nullable: true),
                Incognito = table.Column<bool>(nullable: true),
                Video = table.Column<bool>(),
                Platform = table.Column<string>(nullable: true),
                Country = table.Column<string>(nullable: true),
                ReasonStart = table.Column<string>(nullable: true),
                ReasonEnd = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Context", context => new { context.ListenerId, context.Id }));
    }

    private static void CreatePlays(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "Play",
            table => new
            {
                ListenerId = table.Column<long>(),
                StartedAt = table.Column<long>(),
                TrackId = table.Column<long>(),
                Ordinal = table.Column<long>(),
                ImportId = table.Column<long>(),
                FileId = table.Column<long>(),
                RowNumber = table.Column<long>(),
                Source = table.Column<int>(),
                Kind = table.Column<int>(),
                StatedAt = table.Column<long>(),
                Precision = table.Column<int>(),
                MsPlayed = table.Column<long>(),
                Repeat = table.Column<long>(),
                RecordingId = table.Column<long>(),
                ContextId = table.Column<long>(),
                Duplicate = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Play", play => new { play.ListenerId, play.StartedAt, play.TrackId, play.Ordinal }));
}
