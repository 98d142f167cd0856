using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Migrations;

/// <summary>The rules of listeners, and what they, their exports and the host say that artists play.</summary>
[DbContext(typeof(LibraryContext)), Migration("20261125210000_Rules")]
internal sealed class M0005_Rules : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Rule",
            table => new
            {
                ListenerId = table.Column<long>(),
                Line = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Rule", rule => new { rule.ListenerId, rule.Line });
                table.ForeignKey("FK_Rule_Listener_ListenerId", rule => rule.ListenerId, "Listener", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "OwnGenres",
            table => new
            {
                ListenerId = table.Column<long>(),
                Key = table.Column<string>(),
                Artist = table.Column<string>(),
                Genres = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_OwnGenres", own => new { own.ListenerId, own.Key });
                table.ForeignKey("FK_OwnGenres_Listener_ListenerId", own => own.ListenerId, "Listener", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "ExportGenre",
            table => new
            {
                ListenerId = table.Column<long>(),
                ImportId = table.Column<long>(),
                Artist = table.Column<string>(),
                Genre = table.Column<string>(),
                Rows = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ExportGenre", genre => new { genre.ListenerId, genre.ImportId, genre.Artist, genre.Genre });
                table.ForeignKey("FK_ExportGenre_Import_ListenerId_ImportId", genre => new { genre.ListenerId, genre.ImportId }, "Import", ["ListenerId", "Id"], onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "HostTable",
            table => new
            {
                Edition = table.Column<long>(),
                IsFinished = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_HostTable", host => host.Edition));

        migrationBuilder.CreateTable(
            "HostGenres",
            table => new
            {
                Edition = table.Column<long>(),
                Key = table.Column<string>(),
                Genres = table.Column<string>(),
                Votes = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_HostGenres", genres => new { genres.Edition, genres.Key }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["HostGenres", "HostTable", "ExportGenre", "OwnGenres", "Rule"])
            migrationBuilder.DropTable(table);
    }
}
