using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;

namespace Wrapped.Library.Migrations;

/// <summary>Which durations are estimates. Until now no source was read that gives none.</summary>
[DbContext(typeof(LibraryContext)), Migration("20261125190000_Estimates")]
internal sealed class M0004_Estimates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<bool>("Estimated", "Play", defaultValue: false);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE Play DROP COLUMN Estimated;");
}
