using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps.Json;
using Wrapped.Recaps.Race;

namespace Wrapped.Recaps;

public class DaysAndRaceJsonTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Recap Empty = Recap.Of(YearOf.Lines());

    // What there is to tell, and the fields that tell it.
    private static readonly Recap Full = Empty with
    {
        BiggestWeek = new(new(2024, 12, 30), new(2024, 12, 31), 60_000),
        BiggestMonth = new(2024, 3, 60_000),
        MonthFavourites = [new(2024, 1, new("Go", "Mø", 60_000, 2), new("Mø", 90_000, 3)), new(2024, 2, null, null)],
        LongestSession = new(new(2024, 3, 31, 1, 30), new(2024, 3, 31, 3, 30, 5), 3_600_000, 2_700_000, 12, 10),
        Rhythm = new(60_000, 120_000, 180_000, 240_000, 300_000, 330_000, 262, 104),
        LongestRun = new("Go", "Mø", 7, new(2024, 3, 1, 23, 50)),
        MostInADay = new("Go", "Mø", new(2024, 3, 1), 90_000, 3),
        OnRepeat = new("Go", "Mø", 5, new(2024, 3, 1), new(2024, 3, 7)),
        Obsession = new("Mø", new(2024, 2, 26), new(2024, 3, 3), 0.3333m, 4_000_000),
        PeakMonths = [new("Mø", 2024, 3, 60_000)],
        RankRace = new([new(2023, 12), new(2024, 1)], [new("Mø", [null, 2])]),
        Milestones = [new(1_000, new(2024, 1, 2, 10, 0), "Go", "Mø"), new(5_000, new(2024, 3, 2, 10, 0), null, null)],
        Awards = [new("Go", "Mø", Award.Diamond, new(2024, 1, 5), 251), new("Stay", "Mø", Award.Gold, new(2024, 1, 6), 50)],
    };

    [Theory]
    [InlineData("biggestWeek", """{"from":"2024-12-30","to":"2024-12-31","minutes":1.00}""")]
    [InlineData("biggestMonth", """{"month":"2024-03","minutes":1.00}""")]
    [InlineData("monthFavourites", """[{"month":"2024-01","track":{"title":"Go","artist":"Mø","minutes":1.00,"plays":2},"artist":{"name":"Mø","minutes":1.50,"plays":3}},{"month":"2024-02","track":null,"artist":null}]""")]
    [InlineData("longestSession", """{"from":"2024-03-31T01:30:00","to":"2024-03-31T03:30:05","lengthMinutes":60.00,"minutes":45.00,"plays":12,"tracks":10}""")]
    [InlineData("rhythm", """{"nightMinutes":1.00,"morningMinutes":2.00,"afternoonMinutes":3.00,"eveningMinutes":4.00,"weekdayMinutes":5.00,"weekendMinutes":5.50,"weekdays":262,"weekendDays":104}""")]
    [InlineData("longestRun", """{"title":"Go","artist":"Mø","plays":7,"from":"2024-03-01T23:50:00"}""")]
    [InlineData("mostInADay", """{"title":"Go","artist":"Mø","date":"2024-03-01","minutes":1.50,"plays":3}""")]
    [InlineData("onRepeat", """{"title":"Go","artist":"Mø","plays":5,"from":"2024-03-01","to":"2024-03-07"}""")]
    [InlineData("obsession", """{"name":"Mø","from":"2024-02-26","to":"2024-03-03","share":0.3333,"minutes":66.67}""")]
    [InlineData("peakMonths", """[{"name":"Mø","month":"2024-03","minutes":1.00}]""")]
    [InlineData("rankRace", """{"months":["2023-12","2024-01"],"racers":[{"name":"Mø","ranks":[null,2]}]}""")]
    [InlineData("milestones", """[{"number":1000,"at":"2024-01-02T10:00:00","title":"Go","artist":"Mø"},{"number":5000,"at":"2024-03-02T10:00:00","title":null,"artist":null}]""")]
    [InlineData("awards", """[{"title":"Go","artist":"Mø","award":"diamond","date":"2024-01-05","plays":251},{"title":"Stay","artist":"Mø","award":"gold","date":"2024-01-06","plays":50}]""")]
    public void Each_answer_is_written_field_by_field(string field, string json) => Field(Full, field).Should().Be(json);

    [Theory]
    [InlineData("biggestWeek")]
    [InlineData("biggestMonth")]
    [InlineData("longestSession")]
    [InlineData("rhythm")]
    [InlineData("longestRun")]
    [InlineData("mostInADay")]
    [InlineData("onRepeat")]
    [InlineData("obsession")]
    [InlineData("rankRace")]
    public void A_year_without_an_answer_writes_null(string field) => Field(Empty, field).Should().Be("null");

    [Theory]
    [InlineData("peakMonths")]
    [InlineData("milestones")]
    [InlineData("awards")]
    public void A_list_of_nothing_is_empty(string field) => Field(Empty, field).Should().Be("[]");

    private static string Field(Recap recap, string name)
    {
        var json = JsonNode.Parse(RecapJson.Write(recap, ImportTally.Empty, new LocalDate(2030, 1, 1)))!.AsObject();
        json.ContainsKey(name).Should().BeTrue();
        return json[name]?.ToJsonString(Readable) ?? "null";
    }
}
