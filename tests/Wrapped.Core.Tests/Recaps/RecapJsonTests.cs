using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Wrapped.Imports;
using Wrapped.Recaps.Json;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

public class RecapJsonTests
{
    [Fact]
    public void The_first_contract_stands_word_for_word()
    {
        var recap = Recap.Of(YearOf.Lines("2023-03-01T10:00 | Gone | Nina | 100", "2024-03-01T10:00 | Go | Ødrün | 100 | Album"));
        var tally = new ImportTally(5, 1, new Dictionary<DuplicateReason, long> { [DuplicateReason.SameRow] = 1 }, new Dictionary<SkipReason, long> { [SkipReason.Nameless] = 2 }, new Dictionary<FailReason, long> { [FailReason.BadTime] = 1 });
        var zeros = string.Join(",\n    ", Enumerable.Repeat("0.00", 9));
        var months = string.Join(",\n      ", Enumerable.Range(1, 3).Select(month => $"\"2024-{month:00}\""));
        RecapJson.Write(recap, tally, new LocalDate(2025, 1, 1)).Should().StartWith($$"""
            {
              "year": 2024,
              "zone": "Europe/Paris",
              "range": {
                "kind": "year",
                "from": "2024-01-01",
                "to": "2024-12-31",
                "provisional": false
              },
              "minutes": 1.67,
              "plays": 1,
              "artists": 1,
              "tracks": 1,
              "albums": 1,
              "topArtists": [
                {
                  "name": "Ødrün",
                  "minutes": 1.67,
                  "plays": 1
                }
              ],
              "topTracks": [
                {
                  "title": "Go",
                  "artist": "Ødrün",
                  "minutes": 1.67,
                  "plays": 1
                }
              ],
              "topAlbums": [
                {
                  "title": "Album",
                  "artist": "Ødrün",
                  "minutes": 1.67,
                  "plays": 1
                }
              ],
              "topGenres": [],
              "topFamilies": [],
              "genreCoverage": 0,
              "artistsWithoutGenre": 1,
              "minutesByMonth": [
                0.00,
                0.00,
                1.67,
                {{zeros}}
              ],
              "minutesByWeekday": [
                0.00,
                0.00,
                0.00,
                0.00,
                1.67,
                0.00,
                0.00
              ],
              "minutesByHour": [
                {{string.Join(",\n    ", Enumerable.Range(0, 24).Select(hour => hour == 10 ? "1.67" : "0.00"))}}
              ],
              "biggestDay": {
                "date": "2024-03-01",
                "minutes": 1.67
              },
              "longestStreak": {
                "days": 1,
                "from": "2024-03-01",
                "to": "2024-03-01"
              },
              "newArtists": 1,
              "firstPlay": {
                "at": "2024-03-01T10:00:00",
                "title": "Go",
                "artist": "Ødrün"
              },
              "lastPlay": {
                "at": "2024-03-01T10:00:00",
                "title": "Go",
                "artist": "Ødrün"
              },
              "podcastMinutes": 0.00,
              "audiobookMinutes": 0.00,
            """).And.EndWith($$"""
              "biggestWeek": {
                "from": "2024-02-26",
                "to": "2024-03-03",
                "minutes": 1.67
              },
              "biggestMonth": {
                "month": "2024-03",
                "minutes": 1.67
              },
              "monthFavourites": [
                {{Silent(1)}},
                {{Silent(2)}},
                {
                  "month": "2024-03",
                  "track": {
                    "title": "Go",
                    "artist": "Ødrün",
                    "minutes": 1.67,
                    "plays": 1
                  },
                  "artist": {
                    "name": "Ødrün",
                    "minutes": 1.67,
                    "plays": 1
                  }
                },
                {{string.Join(",\n    ", Enumerable.Range(4, 9).Select(Silent))}}
              ],
              "longestSession": null,
              "rhythm": {
                "nightMinutes": 0.00,
                "morningMinutes": 1.67,
                "afternoonMinutes": 0.00,
                "eveningMinutes": 0.00,
                "weekdayMinutes": 1.67,
                "weekendMinutes": 0.00,
                "weekdays": 45,
                "weekendDays": 16
              },
              "longestRun": null,
              "mostInADay": null,
              "onRepeat": null,
              "obsession": null,
              "peakMonths": [
                {
                  "name": "Ødrün",
                  "month": "2024-03",
                  "minutes": 1.67
                }
              ],
              "rankRace": {
                "months": [
                  {{months}}
                ],
                "racers": [
                  {
                    "name": "Ødrün",
                    "ranks": [
                      null,
                      null,
                      1
                    ]
                  }
                ]
              },
              "milestones": [],
              "awards": [],
              "import": {
                "read": 5,
                "stored": 1,
                "duplicates": 1,
                "skipped": {
                  "nameless": 2
                },
                "failed": 1
              }
            }
            """);
    }

    [Theory]
    [InlineData("2024", "2024-12-31", """{"kind":"year","from":"2024-01-01","to":"2024-12-31","provisional":true}""")]
    [InlineData("2024", "2025-01-01", """{"kind":"year","from":"2024-01-01","to":"2024-12-31","provisional":false}""")]
    [InlineData("2024-03", "2024-03-31", """{"kind":"month","from":"2024-03-01","to":"2024-03-31","provisional":true}""")]
    [InlineData("2023-winter", "2024-03-01", """{"kind":"season","from":"2023-12-01","to":"2024-02-29","provisional":false}""")]
    [InlineData("2024-03-01--2024-03-02", "2024-03-03", """{"kind":"dates","from":"2024-03-01","to":"2024-03-02","provisional":false}""")]
    [InlineData("all", "2024-03-01", """{"kind":"allTime","from":"2024-02-01","to":"2024-03-01","provisional":false}""")]
    public void A_range_says_its_days_and_whether_it_is_over(string name, string today, string range)
    {
        var listening = YearOf.Lines(RangeName.Find(name, YearOf.Paris)!, "2024-02-01T10:00 | Go | Ødrün | 100", "2024-03-01T10:00 | Go | Ødrün | 100");
        var json = JsonNode.Parse(RecapJson.Write(Recap.Of(listening), ImportTally.Empty, LocalDatePattern.Iso.Parse(today).Value))!;
        json["range"]!.ToJsonString().Should().Be(range);
        json["year"]!.GetValue<int>().Should().Be(2024);
    }

    private static string Silent(int month) => $$"""
        {
              "month": "2024-{{month:00}}",
              "track": null,
              "artist": null
            }
        """;
}
