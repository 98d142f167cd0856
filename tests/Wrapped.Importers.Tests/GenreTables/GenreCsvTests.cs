using System.Text;
using Wrapped.Genres;

namespace Wrapped.Importers.GenreTables;

public sealed class GenreCsvTests
{
    [Theory]
    [InlineData("artist;genres\r\nAbba;Pop, Disco\r\n")]
    [InlineData("Artiste;Genre\nAbba;Pop|Disco")]
    [InlineData("Abba;Pop,Disco\n;;\n\n")]
    [InlineData("Abba,Pop|Disco\n")]
    [InlineData("\"Abba\",\"Pop, Disco\"\n")]
    [InlineData("artist,genres\nAbba,Pop,Disco\n")]
    [InlineData("Abba\tPop; Disco\n")]
    [InlineData(" Abba ; Pop ; ; Disco ;;;\n")]
    [InlineData("\uFEFFartist;genres\nAbba;Pop,Disco\n")]
    public void However_a_spreadsheet_writes_it_it_is_the_same_table(string csv)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode])
        {
            var table = Read([.. encoding.Equals(Encoding.Unicode) ? encoding.GetPreamble() : [], .. encoding.GetBytes(csv.TrimStart('\uFEFF'))]);
            Told(table).Should().Equal("Abba: Pop, Disco");
            (table.Lines, table.WithoutGenres, table.Repeated).Should().Be((1, 0, 0));
        }
    }

    [Fact]
    public void Every_line_is_counted_and_of_two_for_one_artist_the_later_counts()
    {
        var table = Read("artist;genres\nAbba;Pop\nNobody\nEmpty;\nAC/DC;Rock\n ABBA ;Disco\nartist;genres\n");
        Told(table).Should().Equal("AC/DC: Rock", "ABBA: Disco", "artist: genres");
        (table.Lines, table.WithoutGenres, table.Repeated).Should().Be((6, 2, 1));
    }

    [Theory]
    [InlineData("", GenreTableRefusal.Empty, 0)]
    [InlineData(" \n\n", GenreTableRefusal.Empty, 0)]
    [InlineData("artist;genres\n", GenreTableRefusal.Empty, 0)]
    [InlineData("Abba\nAC/DC\n", GenreTableRefusal.NoGenres, 0)]
    [InlineData("Abba;Pop\n\n;Rock\n", GenreTableRefusal.NoArtist, 3)]
    [InlineData("Abba;Pop\n\"never closed;Rock\nMore;Rock\n", GenreTableRefusal.Malformed, 2)]
    [InlineData("Abba;Pop\n\"closed\" too soon;Rock\n", GenreTableRefusal.Malformed, 2)]
    [InlineData("Abba;Pop\nX;\0\n", GenreTableRefusal.NotText, 0)]
    public void What_cannot_be_read_is_refused_and_its_line_named(string csv, GenreTableRefusal why, long line)
    {
        var refused = FluentActions.Invoking(() => Read(csv)).Should().Throw<GenreTableRefusedException>().Which;
        (refused.Refusal, refused.Line).Should().Be((why, line));
    }

    [Fact]
    public void Names_longer_than_any_more_than_anybody_writes_and_what_is_no_text_are_refused()
    {
        Refusal($"{new string('x', 501)};Rock").Should().Be(GenreTableRefusal.TooLong);
        Refusal($"Abba;{new string('x', 501)}").Should().Be(GenreTableRefusal.TooLong);
        Read($"{new string('x', 500)};{new string('y', 500)}").Artists.Should().ContainSingle();
        FluentActions.Invoking(() => GenreCsv.Read(new MemoryStream(new byte[101]), mostBytes: 100)).Should().Throw<GenreTableRefusedException>().Which.Refusal.Should().Be(GenreTableRefusal.TooLarge);
        FluentActions.Invoking(() => Read([(byte)'A', 0xE9, (byte)';', (byte)'R'])).Should().Throw<GenreTableRefusedException>().Which.Refusal.Should().Be(GenreTableRefusal.NotText);
    }

    [Fact]
    public void What_is_written_is_read_back_whatever_it_is_and_no_spreadsheet_runs_it()
    {
        OwnGenres[] all =
        [
            new("Abba", ["Pop", "Disco"]), new("=1+1", ["Rock"]), new("'=1+1", ["Rock"]), new("''+x", ["+Pop", "Rock"]), new("@me", ["-"]), new("＝wide", ["Rock"]), new("'quoted'", ["Rock"]),
            new("A;B,C|D", ["Rock"]), new("say \"x\"\nagain", ["Rock"]), new("!!!", ["Dance-punk"]), new("椎名林檎", ["J-pop"]), new("artist", ["genres of all kinds"]),
        ];
        using var text = new StringWriter();
        GenreCsv.Write(text, all);
        Told(Read(text.ToString())).Should().Equal(all.Select(Told));
        text.ToString().Split("\r\n").Skip(1).Should().NotContain(line => line.Length > 0 && "=+-@＝".Contains(line.TrimStart('"')[0], StringComparison.Ordinal));
        text.ToString().Should().StartWith("artist;genres\r\nAbba;Pop, Disco\r\n").And.NotContain(";-").And.NotContain(";+");
    }

    [Fact]
    public void Whatever_bytes_come_they_are_a_table_or_refused()
    {
        var random = new Random(4);
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = new byte[random.Next(60)];
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = random.Next(8) == 0 ? (byte)random.Next(256) : (byte)"A;,\"\n\r\t|='ü"[random.Next(10)];
            try
            {
                var table = Read(bytes);
                (table.Artists.Count + table.WithoutGenres + table.Repeated).Should().Be(table.Lines);
                table.Artists.Should().OnlyContain(own => own.Artist.Length > 0 && own.Genres.Count > 0);
            }
            catch (GenreTableRefusedException refused)
            {
                Enum.IsDefined(refused.Refusal).Should().BeTrue();
            }
        }
    }

    private static GenreTable Read(string csv) => Read(Some.Bytes(csv));

    private static GenreTable Read(byte[] csv) => GenreCsv.Read(new MemoryStream(csv));

    private static GenreTableRefusal Refusal(string csv) => FluentActions.Invoking(() => Read(csv)).Should().Throw<GenreTableRefusedException>().Which.Refusal;

    private static IEnumerable<string> Told(GenreTable table) => table.Artists.Select(Told);

    private static string Told(OwnGenres own) => $"{own.Artist}: {string.Join(", ", own.Genres)}";
}
