using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Migrations;

/// <summary>Where listeners were, the offsets that sources give, what services told of years, and recaps that need not be counted again. First plays of artists are no longer kept.</summary>
[DbContext(typeof(LibraryContext)), Migration("20261125000000_Recaps")]
internal sealed class M0002_Recaps : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // EF would make the whole table anew, from a model snapshot that there is not.
        migrationBuilder.Sql("ALTER TABLE Artist DROP COLUMN FirstPlayAt;");
        migrationBuilder.AddColumn<int>("OffsetSeconds", "Play", nullable: true);

        migrationBuilder.CreateTable(
            "Said",
            table => new
            {
                ListenerId = table.Column<long>(),
                ImportId = table.Column<long>(),
                Id = table.Column<long>(),
                Json = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Said", said => new { said.ListenerId, said.ImportId, said.Id });
                table.ForeignKey("FK_Said_Import_ListenerId_ImportId", said => new { said.ListenerId, said.ImportId }, "Import", ["ListenerId", "Id"], onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "Stay",
            table => new
            {
                ListenerId = table.Column<long>(),
                FirstDay = table.Column<string>(),
                LastDay = table.Column<string>(),
                Zone = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Stay", stay => new { stay.ListenerId, stay.FirstDay });
                table.ForeignKey("FK_Stay_Listener_ListenerId", stay => stay.ListenerId, "Listener", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "Recap",
            table => new
            {
                ListenerId = table.Column<long>(),
                Key = table.Column<string>(),
                CodeVersion = table.Column<string>(),
                InputHash = table.Column<string>(),
                Json = table.Column<byte[]>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Recap", recap => new { recap.ListenerId, recap.Key });
                table.ForeignKey("FK_Recap_Listener_ListenerId", recap => recap.ListenerId, "Listener", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Recap");
        migrationBuilder.DropTable("Stay");
        migrationBuilder.DropTable("Said");
        migrationBuilder.Sql("ALTER TABLE Play DROP COLUMN OffsetSeconds;");
        migrationBuilder.AddColumn<long>("FirstPlayAt", "Artist", nullable: true);
    }
}
