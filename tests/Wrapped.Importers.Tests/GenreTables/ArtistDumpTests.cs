using System.Formats.Tar;
using System.Text;
using Wrapped.Genres;

namespace Wrapped.Importers.GenreTables;

public sealed class ArtistDumpTests
{
    private const string Piojos =
        """{"id":"1","name":"Los Piojos","sort-name":"Piojos, Los","aliases":[{"name":"Piojos","primary":null},{"name":null}],"genres":[{"name":"argentine rock","count":3},{"name":"hip hop","count":9},{"name":"cumbia","count":1},{"name":"rock","count":5},{"name":"polka","count":0}],"tags":[{"name":"seen live","count":99}],"relations":[{"name":"Not a name","genres":[{"name":"opera","count":50}]}]}""";

    private const string Tagged = """{"name":"Tagged","tags":[{"count":5,"name":"seen live"},{"count":-1,"name":"rock"},{"count":2,"name":"Zouk"}],"genres":[],"aliases":null}""";

    private const string Nobody = """{"name":"Nobody","tags":[{"count":5,"name":"seen live"}],"genres":[{"count":0,"name":"rock"}]}""";

    [Fact]
    public void An_artist_is_found_under_all_names_with_the_genres_that_most_voted_for_or_else_the_tags_that_are_genres()
    {
        var (artists, tally) = Read(Bytes($"{Piojos}\n{Nobody}\n{Tagged}\r\n\n"));
        artists.Should().BeEquivalentTo(
            [new HostArtist(["Los Piojos", "Piojos"], ["Hip-hop", "Rock", GenreVocabulary.Find("argentine rock")?.Name ?? "Argentine rock"], 17), new HostArtist(["Tagged"], ["Zouk"], 2)],
            options => options.WithStrictOrdering());
        (tally.Lines, tally.Told, tally.WithoutGenres, tally.Broken, tally.TooLong).Should().Be((3, 2, 1, 0, 0));
    }

    [Fact]
    public void A_tar_is_unpacked_as_it_streams_by()
    {
        var plain = Read(Bytes($"{Piojos}\n{Nobody}\n{Tagged}\n"));
        var (artists, tally) = Read(Tar(("TIMESTAMP", "2026"), ("COPYING", "…"), ("mbdump/artist", $"{Piojos}\n{Nobody}\n{Tagged}\n"), ("later", "not read")));
        artists.Should().BeEquivalentTo(plain.Artists);
        tally.Should().BeEquivalentTo(plain.Tally);
    }

    [Fact]
    public void Broken_lines_are_counted_and_cost_no_other()
    {
        string[] broken =
        [
            "{", "[]", "7", "{\"name\":\"A\"} {}", "{\"name\":7}", "{\"genres\":[{\"name\":\"rock\",\"count\":1}]}", "{\"name\":\"\\ud800\",\"tags\":[]}", new string('[', 5_000), "{\"name\":\"x\",\"relations\":" + new string('[', 5_000), "nonsense", "{\"name\":\"\u0000\"}",
        ];
        var odd = """{"name":"Odd","genres":{"name":"rock"},"tags":["rock",{"name":7,"count":1},{"name":"rock","count":"2"},{"name":"rock","count":1e40},{"name":"Zouk","count":99999999999}],"aliases":[[],{}]}""";
        var (artists, tally) = Read(Bytes(string.Join('\n', [Tagged, .. broken, odd, Tagged])));
        artists.Select(artist => artist.Names[0]).Should().Equal("Tagged", "Odd", "Tagged");
        artists[1].Genres.Should().Equal("Zouk");
        (tally.Lines, tally.Told, tally.Broken).Should().Be((broken.Length + 3, 3, broken.Length));

        var (invalid, invalidTally) = Read([.. "{\"name\":\""u8, 0xFF, 0xFE, .. "\"}\n"u8, .. Bytes(Tagged)]);
        (invalid.Count, invalidTally.Broken).Should().Be((1, 1));
    }

    [Fact]
    public void A_line_of_10_MB_is_an_artist_and_one_that_no_artist_can_be_is_passed_over()
    {
        var large = $"{{\"name\":\"Large\",\"relations\":[\"{new string('x', 10 << 20)}\"],\"tags\":[{{\"name\":\"Zouk\",\"count\":1}}]}}";
        var tooLarge = $"{{\"name\":\"Too large\",\"relations\":[\"{new string('x', 17 << 20)}\"],\"tags\":[{{\"name\":\"Zouk\",\"count\":1}}]}}";
        foreach (var dump in (byte[][])[Bytes($"{large}\n{tooLarge}\n{Tagged}\n"), Tar(("mbdump/artist", $"{large}\n{tooLarge}\n{Tagged}\n"))])
        {
            var (artists, tally) = Read(dump);
            artists.Select(artist => artist.Names[0]).Should().Equal("Large", "Tagged");
            (tally.Lines, tally.Told, tally.TooLong, tally.Broken).Should().Be((3, 2, 1, 0));
        }
        Read(Bytes($"{Tagged}\n{tooLarge}")).Tally.TooLong.Should().Be(1);
    }

    [Fact]
    public void A_dump_that_ends_in_the_middle_is_refused_wherever_it_ends()
    {
        var tar = Tar(("TIMESTAMP", "2026"), ("mbdump/artist", string.Join('\n', Enumerable.Repeat(Piojos, 50)) + "\n"));
        var end = 512 * 3 + (Piojos.Length + 1) * 50;
        foreach (var cut in (int[])[512, 900, 1024, 1300, 1536, 1600, 4_000, 9_999, end - 1])
            FluentActions.Invoking(() => Read(tar[..cut])).Should().Throw<GenreTableRefusedException>($"it is cut at {cut}").Which.Refusal.Should().BeOneOf([GenreTableRefusal.CutShort, GenreTableRefusal.NotADump], $"it is cut at {cut}");
        Refusal(tar[..4_000]).Should().Be(GenreTableRefusal.CutShort);
        Refusal(Bytes($"{Tagged}\n{Piojos}")[..^40]).Should().Be(GenreTableRefusal.CutShort);
        Read(Bytes($"{Tagged}\n{Piojos}")).Artists.Should().HaveCount(2, "a last line needs no end");
    }

    [Fact]
    public void What_is_no_dump_is_refused()
    {
        Refusal([]).Should().Be(GenreTableRefusal.Empty);
        Refusal([0xFD, .. "7zXZ"u8, 0, 0]).Should().Be(GenreTableRefusal.Packed);
        Refusal([0x1F, 0x8B, 8, 0]).Should().Be(GenreTableRefusal.Packed);
        Refusal(Bytes("artist;genres\nAbba;Pop")).Should().Be(GenreTableRefusal.NotADump);
        Refusal(Tar(("mbdump/release", Piojos))).Should().Be(GenreTableRefusal.NotADump);
        Refusal(new byte[4_096]).Should().Be(GenreTableRefusal.NotADump);
    }

    private static (List<HostArtist> Artists, DumpTally Tally) Read(byte[] dump)
    {
        var tally = new DumpTally();
        using var stream = new Trickle(dump);
        return ([.. ArtistDump.Read(stream, tally)], tally);
    }

    private static GenreTableRefusal Refusal(byte[] dump) => FluentActions.Invoking(() => Read(dump)).Should().Throw<GenreTableRefusedException>().Which.Refusal;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Tar(params (string Name, string Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var tar = new TarWriter(file, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Bytes(content)) });
        }
        return file.ToArray();
    }

    // As a pipe gives it: in pieces, and never back.
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 60_000)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 60_000));
    }
}
