using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wrapped.Example;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library;

public sealed class StoredRecapTests
{
    private static int Cases => Environment.GetEnvironmentVariable("WRAPPED_LONG") == "1" ? 5_000 : 100;

    public static TheoryData<DateRange> Ranges =>
        [DateRange.OfYear(2024), DateRange.OfMonth(2024, 5), DateRange.OfSeason(2023, 12), DateRange.OfDates(new(2024, 3, 1), new(2024, 3, 2)), DateRange.AllTime()];

    [Theory]
    [MemberData(nameof(Ranges))]
    public void The_example_listener_s_recap_survives(DateRange range) =>
        ShouldSurvive(Recap.Of(ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["America/New_York"]) with { Range = range }));

    [Fact]
    public void What_a_service_said_and_what_explains_it_survives()
    {
        var told = ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]) with { Said = [new(2024) { Ms = 60_000, BiggestDay = new(2024, 6, 1) }], Rows = [new(2024, 3, 600_000, 60_000)] };
        var recap = Recap.Of(told);
        recap.Said!.Rows.Should().NotBeNull();
        ShouldSurvive(recap);
    }

    [Fact]
    public void The_recap_of_any_listening_survives() =>
        Prop.ForAll(RandomListening.Any, listening => ShouldSurvive(Recap.Of(listening))).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(20241125, 7));

    [Fact]
    public void The_code_that_counts_and_the_code_that_keeps_have_a_version() => StoredRecap.CodeVersion.Should().MatchRegex("^[0-9a-f]{64}$").And.NotContain(new string('0', 32));

    private static void ShouldSurvive(Recap recap)
    {
        var json = StoredRecap.Write(recap);
        var back = StoredRecap.Read(json);
        back.Should().BeEquivalentTo(recap, options => options.WithStrictOrdering().ComparingByValue<DateRange>().ComparingByValue<DateTimeZone>());

        // And what no member shows, such as the digits of a share.
        StoredRecap.Write(back).Should().Equal(json);
    }
}
