using Wrapped.Imports;

namespace Wrapped.Importers.OwnTables;

public sealed class ColumnGuessTests
{
    [Theory]
    [InlineData("artist,title,date\nA,B,2024-05-01\n", "time=date; title=title; artist=artist")]
    [InlineData("Artiste;Titre;Album;Date\nA;B;C;23/05/2024 18:31\nA;B;C;01/05/2024 08:31\n", "time=Date; title=Titre; artist=Artiste; album=Album; form=d/M/yyyy H:mm")]
    [InlineData("Künstler;Lied;Zeitpunkt;Spieldauer\nA;B;23.05.2024 18:31:05;3:20\nA;B;23.05.2024 18:31:05;1:03:20\n", "time=Zeitpunkt; title=Lied; artist=Künstler; played=Spieldauer:mm:ss; form=d.M.yyyy H:mm:ss")]
    [InlineData("Track Name,Artist Name(s),ms_played,end_time\nB,A,200000,2024-05-01T10:00:00Z\n", "time=end_time; title=Track Name; artist=Artist Name(s); played=ms_played:ms; at=end")]
    [InlineData("id,song,performer,timestamp,duration\n1,B,A,1700000000,200\n", "time=timestamp; title=song; artist=performer; length=duration; form=s")]
    [InlineData("song,time (UTC),length\nB,1700000000123,200000\n", "time=time (UTC); title=song; length=length:ms; form=ms; zone=utc")]
    [InlineData("Title,When,Artist\nB,5/23/2024 6:31 PM,A\nB,5/3/2024 6:31 AM,A\n", "time=When; title=Title; artist=Artist; form=M/d/yyyy h:mm tt")]
    [InlineData("Title,When,Artist\nB,5/23/2024 18:31,A\nB,5/3/2024 6:31,A\n", "time=When; title=Title; artist=Artist; form=M/d/yyyy H:mm")]
    [InlineData("title\tdate\nB\t23/05/2024 18:31:05 +02:00\n", "time=date; title=title; form=d/M/yyyy H:mm:ss; zone=offset")]
    [InlineData("Título,Fecha,Artista,Tipo\nB,2024-05-01 10:00,A,x\n", "time=Fecha; title=Título; artist=Artista")]
    [InlineData("title,date,type\nB,2024-05-01 10:00,podcast\n", "time=date; title=title; kind=type")]
    [InlineData("Datum;Uhrzeit;Titel;Künstler\n23.05.2024;18:31;B;A\n", "time=Datum; clock=Uhrzeit; title=Titel; artist=Künstler; form=d.M.yyyy H:mm")]
    [InlineData("date,time,title\n2024-05-01,18:31:05,B\n", "time=date; clock=time; title=title")]
    [InlineData("date,time,title\n2024-05-01 10:00,18:31,B\n", "time=date; title=title")]
    [InlineData("date,time,title\n2024-05-01,200,B\n", "time=date; title=title")]
    [InlineData("title,title,date\nA,B,2024-05-01\n", "time=date; title=#1")]
    [InlineData("titre,titre,titre\nA,B,2024-05-01\n", "time=#3; title=#1; head=yes")]
    [InlineData("A,B,2024-05-01\nC,D,2024-05-02\n", "time=#3; title=#2; artist=#1")]
    [InlineData("2024-05-01;A;B;C\n2024-05-02;A;B;C\n", "time=#1; title=#3; artist=#2")]
    public void Names_in_several_languages_and_values_tell_what_the_columns_are(string table, string map)
    {
        // Two rows at least make it a table.
        var guess = Look(table + table[(table.IndexOf('\n', StringComparison.Ordinal) + 1)..])!.Guess();

        guess.Map?.ToString().Should().Be(map);
        guess.OrElse.Should().BeNull();
    }

    [Fact]
    public void Where_day_and_month_cannot_be_told_apart_both_are_named()
    {
        var guess = Look("title,date\nA,01/05/2024\nB,02/05/2024\n")!.Guess();

        (guess.Form.Text, guess.OrElse?.Text).Should().Be(("d/M/yyyy", "M/d/yyyy"));
    }

    [Fact]
    public void Where_no_column_is_a_time_or_a_title_there_is_no_map_and_what_is_known_is_kept()
    {
        var guess = Look("Artiste;Truc\nA;B\nC;D\n")!.Guess();

        guess.Map.Should().BeNull();
        guess.Artist.Should().Be(Column.Named("Artiste"));
    }

    [Fact]
    public void A_look_has_the_names_and_the_first_rows_also_of_a_table_in_windows_letters()
    {
        var look = TableLook.Of(new MemoryStream([.. "Titre;Quand\n"u8, 0xC9, .. "t"u8, 0xE9, .. ";2024-05-01\nB;2024-05-02\n"u8]))!;

        look.Columns.Should().Equal("Titre", "Quand");
        look.Rows.Select(row => string.Join('|', row)).Should().Equal("Été|2024-05-01", "B|2024-05-02");
    }

    [Fact]
    public void What_is_no_table_has_no_look()
    {
        Look("hello").Should().BeNull();
        Look("[{\"a\":1}]").Should().BeNull();
        TableLook.Of(new MemoryStream(Some.Zip(("a.csv", Some.Bytes("a,b\n1,2\n3,4\n"))))).Should().BeNull();
    }

    [Fact]
    public async Task A_preview_shows_the_first_rows_and_counts_what_would_become_of_all()
    {
        var file = new MemoryStream(Some.Bytes("when,what\n2024-05-01,A\nsoon,B\n2024-05-03,\n2024-05-04,D\n"));

        var preview = await TablePreview.OfAsync(file, "mine.csv", ColumnMapText.Read("time=when; title=what").Map!, shown: 2);

        Heard.In(preview.First).Select(row => row.Title).Should().Equal("A", nameof(FailReason.BadTime));
        preview.Tally.Should().BeEquivalentTo(new { Read = 4L, Stored = 2L, SkippedRows = 1L, FailedRows = 1L, IsConserved = true });
        preview.IsWhole.Should().BeTrue();
        preview.Tally.Failed.Keys.Should().Equal(FailReason.BadTime);
    }

    [Fact]
    public async Task A_preview_of_an_endless_table_ends()
    {
        var file = new MemoryStream(Some.Bytes("when,what\n" + string.Concat(Enumerable.Repeat("2024-05-01,A\n", 30_000))));

        var preview = await TablePreview.OfAsync(file, "mine.csv", ColumnMapText.Read("time=when; title=what").Map!);

        (preview.Tally.Read, preview.IsWhole, preview.First.Count).Should().Be((10_000, false, 10));
    }

    private static TableLook? Look(string table) => TableLook.Of(new MemoryStream(Some.Bytes(table)));
}
