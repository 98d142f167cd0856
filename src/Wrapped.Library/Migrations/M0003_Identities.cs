using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Migrations;

/// <summary>Which song, artist and album each spelling of a track is (TrackIdentity), so that recaps compare numbers and not names.</summary>
[DbContext(typeof(LibraryContext)), Migration("20261125180000_Identities")]
internal sealed class M0003_Identities : Migration
{
    private static readonly (string Column, string Part)[] Numbers = [("SongId", "song"), ("PerformerId", "artist"), ("AlbumId", "album")];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (column, _) in Numbers)
            migrationBuilder.AddColumn<long>(column, "Track", defaultValue: 0L);
        var numbers = Numbers.Select(number =>
            $"{number.Column} = {IdentityFunction.Name}('{number.Part}', Title, (SELECT Name FROM Artist WHERE Artist.ListenerId = Track.ListenerId AND Artist.Id = Track.ArtistId), Album)");
        migrationBuilder.Sql($"UPDATE Track SET {string.Join(", ", numbers)};");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (column, _) in Numbers)
            migrationBuilder.Sql($"ALTER TABLE Track DROP COLUMN {column};");
    }
}
