using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wrapped.Imports;
using Wrapped.Recaps.Habits;
using Wrapped.Recaps.Json;

namespace Wrapped.Recaps;

public class FoundAndHeardJsonTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Recap Empty = Recap.Of(YearOf.Lines());

    // What there is to tell, and the fields that tell it.
    private static readonly Recap Full = Empty with
    {
        NewMusic = new(new(2023, 1, 2), 1, 2, 3),
        Discovery = new(new("Mø", new(2024, 3, 1, 10, 0), 100_000, 5), null),
        FirstPlayOfTopArtist = new("Mø", "Go", new(2024, 3, 1, 10, 0, 1), true, 5),
        Comebacks = [new("Mø", new(2023, 3, 1), new(2024, 3, 1), 366, 4)],
        Loyalty = new(12, 1, [new("Mø", 60_000, 12, [.. Enumerable.Repeat(5_000L, 12)])], 2, [new("Go", "Mø", 60_000, 12)]),
        Forgotten = [new("Mø", 20, new(2023, 3, 1))],
        OneTimeVisitors = new(5, 0.25m),
        Concentration = new(0.4095m, 0.1m),
        Variety = new(37.8m, 270.7m),
        Eddington = new(37, 1),
        Skips = new(20, 3, 0.15m, [new("Go", "Mø", 5, 3, 0.6m)], 8_250),
        PlayedToTheEnd = new(20, 10, 0.5m),
        Devices = new([new(Device.WebPlayer, 60_000), new(Device.Tv, 30_000)], 15_000),
        Countries = [new("CA", 60_000, new(2024, 3, 1))],
        Switches = new(0.5m, null, 0),
        TopShows = [new("Talk", 90_000, 2, 3)],
        TopAudiobooks = [new("Middlemarch", 90_000, 2, 3)],
    };

    [Theory]
    [InlineData("newMusic", """{"since":"2023-01-02","artists":1,"tracks":2,"albums":3}""")]
    [InlineData("discovery", """{"artist":{"name":"Mø","firstPlay":"2024-03-01T10:00:00","minutes":1.67,"plays":5},"track":null}""")]
    [InlineData("firstPlayOfTopArtist", """{"name":"Mø","title":"Go","at":"2024-03-01T10:00:01","inRange":true,"playsSince":5}""")]
    [InlineData("comebacks", """[{"name":"Mø","lastBefore":"2023-03-01","returned":"2024-03-01","days":366,"plays":4}]""")]
    [InlineData("loyalty", """{"months":12,"artistCount":1,"artists":[{"name":"Mø","minutes":1.00,"plays":12,"minutesByMonth":[0.08,0.08,0.08,0.08,0.08,0.08,0.08,0.08,0.08,0.08,0.08,0.08]}],"trackCount":2,"tracks":[{"title":"Go","artist":"Mø","minutes":1.00,"plays":12}]}""")]
    [InlineData("forgotten", """[{"name":"Mø","playsBefore":20,"lastPlay":"2023-03-01"}]""")]
    [InlineData("oneTimeVisitors", """{"artists":5,"share":0.25}""")]
    [InlineData("concentration", """{"artists":0.4095,"tracks":0.1}""")]
    [InlineData("variety", """{"artists":37.8,"tracks":270.7}""")]
    [InlineData("eddington", """{"number":37,"daysToNext":1}""")]
    [InlineData("skips", """{"listenings":20,"skipped":3,"share":0.15,"mostSkipped":[{"title":"Go","artist":"Mø","listenings":5,"skipped":3,"share":0.6}],"patienceSeconds":8.3}""")]
    [InlineData("playedToTheEnd", """{"listenings":20,"toTheEnd":10,"share":0.5}""")]
    [InlineData("devices", """{"kinds":[{"device":"webPlayer","minutes":1.00},{"device":"tv","minutes":0.50}],"unknownMinutes":0.25}""")]
    [InlineData("countries", """[{"country":"CA","minutes":1.00,"firstDay":"2024-03-01"}]""")]
    [InlineData("switches", """{"shuffle":0.5,"offline":null,"privateSession":0}""")]
    [InlineData("topShows", """[{"name":"Talk","minutes":1.50,"episodes":2,"plays":3}]""")]
    [InlineData("topAudiobooks", """[{"name":"Middlemarch","minutes":1.50,"chapters":2,"plays":3}]""")]
    public void Each_answer_is_written_field_by_field(string field, string json) => Field(Full, field).Should().Be(json);

    [Theory]
    [InlineData("newMusic")]
    [InlineData("discovery")]
    [InlineData("firstPlayOfTopArtist")]
    [InlineData("loyalty")]
    [InlineData("forgotten")]
    [InlineData("oneTimeVisitors")]
    [InlineData("concentration")]
    [InlineData("variety")]
    [InlineData("eddington")]
    [InlineData("skips")]
    [InlineData("playedToTheEnd")]
    [InlineData("devices")]
    [InlineData("countries")]
    [InlineData("switches")]
    public void A_year_without_an_answer_writes_null(string field) => Field(Empty, field).Should().Be("null");

    [Theory]
    [InlineData("comebacks")]
    [InlineData("topShows")]
    [InlineData("topAudiobooks")]
    public void A_list_of_nothing_is_empty(string field) => Field(Empty, field).Should().Be("[]");

    private static string Field(Recap recap, string name)
    {
        var json = JsonNode.Parse(RecapJson.Write(recap, ImportTally.Empty, new NodaTime.LocalDate(2030, 1, 1)))!.AsObject();
        json.ContainsKey(name).Should().BeTrue();
        return json[name]?.ToJsonString(Readable) ?? "null";
    }
}
