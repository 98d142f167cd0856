using Wrapped.Imports;
using Wrapped.Recaps.Json;

namespace Wrapped.Recaps;

public class RecapJsonTests
{
    [Fact]
    public void The_first_contract_stands_word_for_word()
    {
        var recap = Recap.Of(YearOf.Lines("2023-03-01T10:00 | Gone | Nina | 100", "2024-03-01T10:00 | Go | Mø | 100 | Album"));
        var tally = new ImportTally(5, 1, new Dictionary<DuplicateReason, long> { [DuplicateReason.SameRow] = 1 }, new Dictionary<SkipReason, long> { [SkipReason.Nameless] = 2 }, new Dictionary<FailReason, long> { [FailReason.BadTime] = 1 });
        var zeros = string.Join(",\n    ", Enumerable.Repeat("0.00", 9));
        RecapJson.Write(recap, tally).Should().StartWith($$"""
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
            """).And.EndWith("""
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
}
