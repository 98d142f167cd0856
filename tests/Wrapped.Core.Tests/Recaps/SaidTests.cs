using System.Text.Json.Nodes;
using NodaTime;
using Wrapped.Imports;
using Wrapped.Recaps.Json;
using Wrapped.Recaps.Ranges;
using Wrapped.Recaps.Said;

namespace Wrapped.Recaps;

public class SaidTests
{
    private static readonly Listening Heard = YearOf.Lines(
        "2024-03-01T10:00 | Go | Grimes | 600", "2024-11-15T23:00 | Go | Grimes | 60", "2024-11-16T00:01 | Stay | Other | 300", "2024-12-01T10:00 | Stay | Other | 29");

    [Fact]
    public void What_was_said_stands_beside_what_was_heard_until_November_and_in_the_whole_year()
    {
        var listening = Heard with { Said = [new SaidYear(2023) { Ms = 1 }, new SaidYear(2024) { Ms = 660_000, Artists = 1 }] };
        var compared = Recap.Of(listening).Said!;
        compared.Said.Ms.Should().Be(660_000);
        compared.Heard.Ms.Should().Be(989_000);
        compared.UntilNovember.Ms.Should().Be(660_000);
        compared.UntilNovember.Artists.Should().Be(1);
        compared.MsAfter.Should().Be(329_000);
        compared.MsSkipped.Should().Be(29_000);
    }

    [Fact]
    public void What_the_rows_explain_stands_with_it()
    {
        var said = Heard with { Said = [new SaidYear(2024) { Ms = 1 }], Rows = [new RowsOfYear(2023, 9, 9, 9), new RowsOfYear(2024, 2, 90_000, 60_000)] };
        Recap.Of(said).Said!.Rows.Should().Be(new RowsOfYear(2024, 2, 90_000, 60_000));
        JsonNode.Parse(RecapJson.Write(Recap.Of(said), ImportTally.Empty, new LocalDate(2025, 1, 1)))!["said"]!.ToJsonString().Should().EndWith(
            """
            "minutesAfter":5.48,"minutesSkipped":0.48,"knownFrom":"2024-03-01","duplicates":{"rows":2,"minutes":1.50},"accountMinutes":1.00}
            """);
    }

    [Fact]
    public void A_year_is_known_from_its_first_day_when_anything_is_known_before_it_and_else_from_the_first_that_was_heard()
    {
        Recap.Of(Heard with { Said = [new SaidYear(2024)] }).Said!.KnownFrom.Should().Be(new(2024, 3, 1));
        var earlier = YearOf.Lines("2023-12-31T23:59 | Go | Grimes | 1", "2024-03-01T10:00 | Go | Grimes | 600");
        Recap.Of(earlier with { Said = [new SaidYear(2024)] }).Said!.KnownFrom.Should().Be(new(2024, 1, 1));
    }

    [Fact]
    public void Nothing_is_compared_where_nothing_was_said_of_the_year_or_it_is_no_year()
    {
        Recap.Of(Heard).Said.Should().BeNull();
        var march = Heard with { Range = DateRange.OfMonth(2024, 3), Said = [new SaidYear(2024) { Ms = 1 }] };
        Recap.Of(march).Said.Should().BeNull();
    }
}
