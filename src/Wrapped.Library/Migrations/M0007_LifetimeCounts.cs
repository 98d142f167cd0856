using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Migrations;

/// <summary>How often players counted songs, apart from the plays: no year contains them.</summary>
[DbContext(typeof(LibraryContext)), Migration("20261125230000_LifetimeCounts")]
internal sealed class M0007_LifetimeCounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "LifetimeCount",
            table => new
            {
                ListenerId = table.Column<long>(),
                ImportId = table.Column<long>(),
                Id = table.Column<long>(),
                Title = table.Column<string>(),
                Artist = table.Column<string>(),
                Album = table.Column<string>(nullable: true),
                Plays = table.Column<long>(),
                LastPlayedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_LifetimeCount", count => new { count.ListenerId, count.ImportId, count.Id });
                table.ForeignKey("FK_LifetimeCount_Import_ListenerId_ImportId", count => new { count.ListenerId, count.ImportId }, "Import", ["ListenerId", "Id"], onDelete: ReferentialAction.Cascade);
            });

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("LifetimeCount");
}
