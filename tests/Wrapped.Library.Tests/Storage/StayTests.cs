using NodaTime;
using NodaTime.TimeZones;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Storage;

public sealed class StayTests
{
    private static readonly LocalDate June1 = new(2024, 6, 1);

    [Fact]
    public async Task A_listener_is_found_with_the_stays_that_were_set_last()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.SetStaysAsync(test.Listener, [In("Asia/Seoul", 50, 60)]);
        await test.Library.SetStaysAsync(test.Listener, [In("Asia/Tokyo", 10, 20), In("GB", 0, 0)]);
        await test.ReopenAsync();

        var zones = (await test.Library.FindListenerAsync("me"))!.Zones;

        zones.Should().Be(new ZoneHistory(DateTimeZoneProviders.Tzdb["Europe/Berlin"], In("GB", 0, 0), In("Asia/Tokyo", 10, 20)));
        (await test.Library.FindListenerAsync(test.Listener))!.Zones.Should().Be(zones);
        zones.Stays[0].Zone.Id.Should().Be("GB", "an old name is a name");
        await test.Library.SetStaysAsync(test.Listener, []);
        (await test.Library.FindListenerAsync("me"))!.Zones.Stays.Should().BeEmpty();
    }

    [Fact]
    public async Task Stays_that_cannot_be_are_refused_and_change_nothing()
    {
        await using var test = await TestLibrary.OpenAsync();
        await test.Library.SetStaysAsync(test.Listener, [In("Asia/Tokyo", 10, 20)]);
        var nowhere = BclDateTimeZone.FromTimeZoneInfo(TimeZoneInfo.CreateCustomTimeZone("Nowhere", TimeSpan.FromHours(1), "Nowhere", "Nowhere"));
        foreach (var stays in (Stay[][])[[In("Asia/Tokyo", 0, 5), In("Asia/Seoul", 5, 6)], [In("Asia/Tokyo", 5, 4)], [new(June1, June1, nowhere)], [new(June1, LocalDate.MaxIsoValue, DateTimeZone.Utc)]])
            await test.Library.Invoking(library => library.SetStaysAsync(test.Listener, stays)).Should().ThrowAsync<ArgumentException>();
        await test.Library.Invoking(library => library.SetStaysAsync(test.Listener + 1, [])).Should().ThrowAsync<ArgumentException>();
        (await test.Library.FindListenerAsync("me"))!.Zones.Stays.Should().Equal(In("Asia/Tokyo", 10, 20));
    }

    private static Stay In(string zone, int from, int to) => new(June1.PlusDays(from), June1.PlusDays(to), DateTimeZoneProviders.Tzdb[zone]);
}
