using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Migrations;

/// <summary>What several services tell of one listening, which sources each import holds, how often it was begun, and what listeners say of it.</summary>
[DbContext(typeof(LibraryContext)), Migration("20261125220000_ToldTwice")]
internal sealed class M0006_ToldTwice : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("CountsTwice", "Listener", defaultValue: false);
        migrationBuilder.AddColumn<int>("Attempts", "Import", defaultValue: 0);
        migrationBuilder.AddColumn<long>("Sources", "Import", defaultValue: 0L);
        migrationBuilder.AddColumn<bool>("AnyAlike", "Import", defaultValue: true);
        migrationBuilder.Sql(
            """
            UPDATE Import SET Sources = coalesce((SELECT sum(bit) FROM (
                SELECT DISTINCT 1 << Source AS bit FROM Play WHERE Play.ListenerId = Import.ListenerId AND Play.ImportId = Import.Id)), 0);
            """);

        migrationBuilder.CreateTable(
            "Telling",
            table => new
            {
                ListenerId = table.Column<long>(),
                StartedAt = table.Column<long>(),
                TrackId = table.Column<long>(),
                Ordinal = table.Column<long>(),
                ByStartedAt = table.Column<long>(),
                ByTrackId = table.Column<long>(),
                ByOrdinal = table.Column<long>(),
                Score = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Telling", telling => new { telling.ListenerId, telling.StartedAt, telling.TrackId, telling.Ordinal }));

        migrationBuilder.CreateTable(
            "Apart",
            table => new
            {
                ListenerId = table.Column<long>(),
                Source = table.Column<int>(),
                StatedAt = table.Column<long>(),
                TrackId = table.Column<long>(),
                Repeat = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Apart", apart => new { apart.ListenerId, apart.Source, apart.StatedAt, apart.TrackId, apart.Repeat });
                table.ForeignKey("FK_Apart_Listener_ListenerId", apart => apart.ListenerId, "Listener", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Apart");
        migrationBuilder.DropTable("Telling");
        migrationBuilder.Sql("UPDATE Play SET Duplicate = 0 WHERE Duplicate IN (4, 5);");
        migrationBuilder.Sql("ALTER TABLE Import DROP COLUMN AnyAlike;");
        migrationBuilder.Sql("ALTER TABLE Import DROP COLUMN Sources;");
        migrationBuilder.Sql("ALTER TABLE Import DROP COLUMN Attempts;");
        migrationBuilder.Sql("ALTER TABLE Listener DROP COLUMN CountsTwice;");
    }
}
