using NodaTime;

namespace Wrapped.Recaps.Ranges;

public class ZoneHistoryTests
{
    private static readonly LocalDate June10 = new(2024, 6, 10);

    [Fact]
    public void A_stay_holds_from_its_own_first_midnight_to_its_own_last()
    {
        var zones = new ZoneHistory(Zone("Europe/Paris"), new Stay(June10, June10, Zone("Asia/Tokyo")));
        zones.ZoneAt(Instant.FromUtc(2024, 6, 9, 14, 59)).Id.Should().Be("Europe/Paris");
        zones.At(Instant.FromUtc(2024, 6, 9, 15, 0)).Should().Be(June10.AtMidnight());
        zones.ZoneAt(Instant.FromUtc(2024, 6, 10, 14, 59)).Id.Should().Be("Asia/Tokyo");
        zones.ZoneAt(Instant.FromUtc(2024, 6, 10, 15, 0)).Id.Should().Be("Europe/Paris");
    }

    [Fact]
    public void Stays_from_one_day_to_the_next_follow_each_other_also_eastwards()
    {
        var zones = new ZoneHistory(
            Zone("Europe/Paris"), new Stay(June10.PlusDays(1), June10.PlusDays(9), Zone("Asia/Tokyo")), new Stay(June10.PlusDays(-9), June10, Zone("America/New_York")));
        zones.Stays.Select(stay => stay.Zone.Id).Should().Equal("America/New_York", "Asia/Tokyo");
        zones.ZoneAt(Instant.FromUtc(2024, 6, 10, 14, 59)).Id.Should().Be("America/New_York");
        zones.ZoneAt(Instant.FromUtc(2024, 6, 10, 15, 0)).Id.Should().Be("Asia/Tokyo", "its own day has begun there");
    }

    [Theory]
    [InlineData(0, 3, 3, 5)]
    [InlineData(0, 9, 3, 5)]
    [InlineData(0, 3, 5, 4)]
    [InlineData(0, 3, 2_914_000, 2_914_000)]
    [InlineData(-740_000, 3, 4, 5)]
    public void Stays_that_cannot_be_are_refused(int from, int to, int nextFrom, int nextTo)
    {
        var make = () => new ZoneHistory(
            DateTimeZone.Utc, new Stay(June10.PlusDays(from), June10.PlusDays(to), Zone("Asia/Tokyo")), new Stay(June10.PlusDays(nextFrom), June10.PlusDays(nextTo), Zone("Asia/Seoul")));
        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Two_that_tell_the_same_are_equal()
    {
        ZoneHistory Of(string home, int days) => new(Zone(home), new Stay(June10, June10.PlusDays(days), Zone("Asia/Tokyo")));
        Of("UTC", 1).Should().Be(Of("UTC", 1)).And.NotBe(Of("UTC", 2)).And.NotBe(Of("Europe/Paris", 1));
        Of("UTC", 1).GetHashCode().Should().Be(Of("UTC", 1).GetHashCode());
    }

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
