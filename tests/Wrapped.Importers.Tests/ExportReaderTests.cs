using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers;

public sealed class ExportReaderTests
{
    [Fact]
    public async Task A_bare_file_and_a_zip_of_any_layout_hold_the_same_rows()
    {
        var json = Some.Bytes(Streams.Array(Streams.Row(), Streams.OldRow));

        var bare = await Some.RowsOf(json, "x.json");
        var zipped = await Some.RowsOf(Some.Zip(("deep/er/x.json", json), ("deep/Userdata.json", Some.Bytes("{\"username\":\"a\"}"))), "my_spotify_data.zip");

        bare.Should().HaveCount(2).And.AllBeOfType<ListenedRow>();
        zipped.Select(row => row with { Place = row.Place with { File = "x.json" } }).Should().Equal(bare);
        zipped.Should().OnlyContain(row => row.Place.File == "deep/er/x.json");
    }
}
