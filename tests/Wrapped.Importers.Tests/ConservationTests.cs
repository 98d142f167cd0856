using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Wrapped.Imports;
using Wrapped.Importers.SpotifyExtended;

namespace Wrapped.Importers;

public sealed class ConservationTests
{
    // Things that stand in a well-formed array, rows or not.
    private static readonly Gen<string> Element = Gen.Frequency(
        (6, Gen.Constant(Streams.Row())),
        (2, Gen.Constant(Streams.OldRow)),
        (1, Gen.Elements("1", "-2.5e3", "true", "null", "[]", "{}", "\"\"", "[[[]]]", """{"a":{"ts":[{"ts":1}]}}""", """[{"ts":"x"},{"ts":"y"}]""")),
        (1, Gen.Elements("""
            "a \" , { [ ] } \\"
            """, """{"x":"}],[{\\\"","ts":"{\"ts\":1}"}""", "\"\\u005c\\\\\"", """["\\",{"\\":"\\\\"}]""")),
        (1, Gen.Choose(1, 40).Select(length => JsonSerializer.Serialize(new string('}', length)))));

    private static readonly Gen<string> Blank = Gen.Elements("", " ", "\n", "\r\n\t ");

    private static readonly Gen<string> Json =
        from elements in Gen.ListOf(Element)
        from blanks in Gen.ArrayOf(Blank, elements.Count + 2)
        select "[" + Streams.Row() + string.Concat(elements.Select((element, at) => blanks[at] + "," + blanks[at + 1] + element)) + blanks[^1] + "]" + blanks[0];

    [Fact]
    public void Every_element_of_an_array_comes_out_once_and_in_order() =>
        Prop.ForAll(Json.ToArbitrary(), json =>
        {
            using var independent = JsonDocument.Parse(json);

            var rows = Some.RowsOf(json).GetAwaiter().GetResult();

            rows.Select(row => row.Place.Number).Should().Equal(Enumerable.Range(1, independent.RootElement.GetArrayLength()).Select(number => (long)number));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Every_file_of_a_zip_counts_its_own_rows()
    {
        var one = Some.Bytes(Streams.Array(Streams.Row(), "5", Streams.Row()));
        var two = Some.Bytes(Streams.Array(Streams.OldRow));

        var rows = await Some.RowsOf(Some.Zip(("b/same.json", one), ("a.json", two), ("b/same.json", two)));

        rows.Select(row => row.Place).Should().Equal(
            new RowPlace("a.json", 1), new RowPlace("b/same.json", 1), new RowPlace("b/same.json", 2), new RowPlace("b/same.json", 3), new RowPlace("b/same.json (2)", 1));
    }

    [Fact]
    public async Task The_ways_in_which_a_stream_is_read_change_nothing()
    {
        // Larger than every buffer, with a row that is larger still and one beyond all bounds.
        var rows = Enumerable.Range(0, 1200).Select(number => number switch
        {
            300 => Streams.Row(("platform", new string('\\', 150_000) + "\"é")),
            600 => Streams.Row(("platform", new string('{', 1_100_000))),
            900 => "{\"ts\":\"unclosed, \"ms_played\":1}",
            _ => Streams.Row(("master_metadata_track_name", $"Söng \"{number}\"")),
        });
        var json = Some.Bytes(Streams.Array([.. rows]));
        var zip = Some.Zip(("x.json", json));
        var expected = await Some.RowsOf(json, "x.json");

        expected.Should().HaveCount(1200);
        expected.OfType<FailedRow>().Select(row => (row.Place.Number, row.Reason)).Should().Equal((601, FailReason.TooLarge), (901, FailReason.Malformed));
        for (var seed = 0; seed < 10; seed++)
        {
            (await Some.RowsOf(new RaggedStream(json, seed), "x.json")).Should().Equal(expected);
            (await Some.RowsOf(new RaggedStream(zip, seed), "x.zip")).Should().Equal(expected);
        }
    }

    private sealed class RaggedStream(byte[] bytes, int seed) : MemoryStream(bytes)
    {
        private readonly Random _random = new(seed);

        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, _random.Next(100) == 0 ? 1 : _random.Next(1, 20_000)));
    }
}
