using FsCheck;
using FsCheck.Fluent;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

public sealed class ColumnMapTests
{
    private static readonly Gen<string> Name = Gen.Frequency(
        (4, Gen.Elements("Played At", "Song", "a=b", "a;b", "#1", "\"", "say \"hi\"", " blank ", "x:s", "x:mm:ss", "podcast", "Künstler", "preset:plain", "=", "=SUM(A1)", ":")),
        (1, Gen.NonEmptyListOf(Gen.Elements('a', 'B', ' ', ';', '"', ':', '=', '#', 'é')).Select(letters => new string([.. letters]))));

    private static readonly Gen<Column> SomeColumn = Gen.OneOf(Name.Select(Column.Named), Gen.Choose(1, Column.Most).Select(Column.At));

    private static readonly Gen<Column?> Perhaps = Gen.OneOf(Gen.Constant<Column?>(null), SomeColumn.Select(column => (Column?)column));

    private static readonly Gen<ColumnMap> Map =
        from time in SomeColumn
        from title in SomeColumn
        from others in Gen.ArrayOf(Perhaps, 6)
        from units in Gen.ArrayOf(Gen.Elements(Enum.GetValues<TimeUnit>()), 2)
        from form in Gen.Elements("iso", "s", "ms", "dd/MM/yyyy HH:mm", "M/d/yy h:mm tt", "d MMM yyyy, H:mm:ss", "yyyyMMddTHHmmss").Select(text => TimeForm.Of(text)!)
        from zone in Gen.Elements(Enum.GetValues<ZoneMeaning>())
        from kind in Gen.Elements(Enum.GetValues<MediaKind>())
        from bits in Gen.ArrayOf(Gen.Elements(false, true), 2)
        let map = new ColumnMap(time, title)
        {
            Artist = others[0],
            Album = others[1],
            Played = others[2],
            PlayedIn = others[2] is null ? default : units[0],
            Length = others[3],
            LengthIn = others[3] is null ? default : units[1],
            Clock = others[5],
            KindFrom = others[4],
            Kind = others[4] is null ? kind : default,
            Form = form,
            Zone = zone,
            IsEnd = bits[0],
        }
        select map with { HeadAbove = bits[1] && map.Columns.All(column => column.Name is null) };

    [Fact]
    public void Every_map_is_a_line_that_reads_back_as_that_map() =>
        Prop.ForAll(Map.ToArbitrary(), map => ColumnMapText.Read(map.ToString()).Should().Be((map, (MapMistake?)null), map.ToString())).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_tells_all_there_is_to_tell() =>
        ColumnMapText.Read("time=Played At; title=Song; artist=Artist; album=#4; played=Seconds:s; length=\"a:ms\":ms; kind=podcast; zone=utc; form=dd/MM/yyyy HH:mm; at=end").Map.Should().Be(
            new ColumnMap(Column.Named("Played At"), Column.Named("Song"))
            {
                Artist = Column.Named("Artist"),
                Album = Column.At(4),
                Played = Column.Named("Seconds"),
                Length = Column.Named("a:ms"),
                LengthIn = TimeUnit.Milliseconds,
                Kind = MediaKind.Podcast,
                Zone = ZoneMeaning.Utc,
                Form = TimeForm.Of("dd/MM/yyyy HH:mm")!,
                IsEnd = true,
            });

    [Fact]
    public void A_preset_is_called_by_its_name_and_every_preset_is_a_line_of_its_own()
    {
        foreach (var (name, map) in MapPresets.All)
        {
            ColumnMapText.Read($" preset:{name} ").Map.Should().Be(map);
            ColumnMapText.Read(map.ToString()).Map.Should().Be(map);
        }
    }

    [Theory]
    [InlineData("", MapFault.NoTime, "")]
    [InlineData("title=A", MapFault.NoTime, "title=A")]
    [InlineData("time=A", MapFault.NoTitle, "time=A")]
    [InlineData("time=A; titel=B", MapFault.UnknownRole, "titel=B")]
    [InlineData("time=A; title", MapFault.UnknownRole, "title")]
    [InlineData("time=A; title=B; TIME=C", MapFault.Twice, "time")]
    [InlineData("time=; title=B", MapFault.NoColumn, "time=")]
    [InlineData("time=A; title=B; played=:ms", MapFault.NoColumn, "played")]
    [InlineData("time=#0; title=B", MapFault.BadNumber, "#0")]
    [InlineData("time=#1001; title=B", MapFault.BadNumber, "#1001")]
    [InlineData("time=#x; title=B", MapFault.BadNumber, "#x")]
    [InlineData("time=\"A; title=B", MapFault.BadQuotes, "time=\"A; title=B")]
    [InlineData("time=\"A\"x; title=B", MapFault.BadQuotes, "\"A\"x")]
    [InlineData("time=A; title=B; form=soon", MapFault.BadForm, "soon")]
    [InlineData("time=A; title=B; form=dd/MM", MapFault.BadForm, "dd/MM")]
    [InlineData("time=A; title=B; form=dd/MM/yyyy hh:mm", MapFault.BadForm, "dd/MM/yyyy hh:mm")]
    [InlineData("time=A; title=B; form=dd/MM/yyyy mm", MapFault.BadForm, "dd/MM/yyyy mm")]
    [InlineData("time=A; title=B; form=dd/dd/MM/yyyy", MapFault.BadForm, "dd/dd/MM/yyyy")]
    [InlineData("time=A; title=B; zone=Paris", MapFault.BadZone, "Paris")]
    [InlineData("time=A; title=B; zone=1", MapFault.BadZone, "1")]
    [InlineData("time=A; title=B; at=middle", MapFault.BadEnd, "middle")]
    [InlineData("time=A; title=B; head=perhaps", MapFault.BadHead, "perhaps")]
    [InlineData("time=A; title=B; head=no", MapFault.BadHead, "no")]
    [InlineData("preset:amazon", MapFault.NoSuchPreset, "amazon")]
    public void What_is_wrong_with_a_line_is_said_with_the_part_that_is(string line, MapFault fault, string at) =>
        ColumnMapText.Read(line).Should().Be(((ColumnMap?)null, new MapMistake(fault, at)));
}
