using Wrapped.Imports;
using Wrapped.Recaps.Json;

namespace Wrapped.Recaps;

public class RecapJsonTests
{
    [Fact]
    public void The_contract_is_written_field_by_field()
    {
        var recap = Recap.Of(YearOf.Lines("2023-03-01T10:00 | Gone | MØ | 100", "2024-03-01T10:00 | Go | Mø | 100 | Album"));
        var tally = new ImportTally(5, 1, new Dictionary<DuplicateReason, long> { [DuplicateReason.SameRow] = 1 }, new Dictionary<SkipReason, long> { [SkipReason.Nameless] = 2 }, new Dictionary<FailReason, long> { [FailReason.BadTime] = 1 });
        var zeros = string.Join(",\n    ", Enumerable.Repeat("0.00", 9));
        var months = string.Join(",\n      ", Enumerable.Range(1, 12).Select(month => $"\"2024-{month:00}\""));
        RecapJson.Write(recap, tally).Should().Be($$"""
            {
              "year": 2024,
              "zone": "Europe/Paris",
              "minutes": 1.67,
              "plays": 1,
              "artists": 1,
              "tracks": 1,
              "albums": 1,
              "topArtists": [
                {
                  "name": "Mø",
                  "minutes": 1.67,
                  "plays": 1
                }
              ],
              "topTracks": [
                {
                  "title": "Go",
                  "artist": "Mø",
                  "minutes": 1.67,
                  "plays": 1
                }
              ],
              "topAlbums": [
                {
                  "title": "Album",
                  "artist": "Mø",
                  "minutes": 1.67,
                  "plays": 1
                }
              ],
              "topGenres": [],
              "genreCoverage": 0,
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
                "artist": "Mø"
              },
              "lastPlay": {
                "at": "2024-03-01T10:00:00",
                "title": "Go",
                "artist": "Mø"
              },
              "podcastMinutes": 0.00,
              "audiobookMinutes": 0.00,
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
                    "artist": "Mø",
                    "minutes": 1.67,
                    "plays": 1
                  },
                  "artist": {
                    "name": "Mø",
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
                "weekdays": 262,
                "weekendDays": 104
              },
              "longestRun": null,
              "mostInADay": null,
              "onRepeat": null,
              "obsession": null,
              "peakMonths": [
                {
                  "name": "Mø",
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
                    "name": "Mø",
                    "ranks": [
                      null,
                      null,
                      {{string.Join(",\n          ", Enumerable.Repeat("1", 10))}}
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

    private static string Silent(int month) => $$"""
        {
              "month": "2024-{{month:00}}",
              "track": null,
              "artist": null
            }
        """;
}
