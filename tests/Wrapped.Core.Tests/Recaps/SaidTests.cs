using Wrapped.Imports;
using Wrapped.Recaps.Gathering;
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
        var compared = SaidAndHeard.Of(listening, Music.Of(listening))!;
        compared.Said.Ms.Should().Be(660_000);
        compared.Heard.Ms.Should().Be(989_000);
        compared.UntilNovember.Ms.Should().Be(660_000);
        compared.UntilNovember.Artists.Should().Be(1);
        compared.MsAfter.Should().Be(329_000);
        compared.MsSkipped.Should().Be(29_000);
    }

    [Fact]
    public void Nothing_is_compared_where_nothing_was_said_of_the_year_or_it_is_no_year()
    {
        SaidAndHeard.Of(Heard, Music.Of(Heard)).Should().BeNull();
        var march = Heard with { Range = DateRange.OfMonth(2024, 3), Said = [new SaidYear(2024) { Ms = 1 }] };
        SaidAndHeard.Of(march, Music.Of(march)).Should().BeNull();
    }
}
