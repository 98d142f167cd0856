using NodaTime;

namespace Wrapped.Recaps.Ranges;

public class UsualYearTests
{
    [Theory]
    [InlineData(11, 14, 2023, 2022, 2023, 2024)]
    [InlineData(11, 15, 2024, 2022, 2023, 2024)]
    [InlineData(1, 1, 2023, 2022, 2023, 2024)]
    [InlineData(12, 31, 2024, 2022, 2023, 2024)]
    [InlineData(11, 15, 2023, 2022, 2023)]
    [InlineData(1, 1, 2024, 2022, 2024)]
    [InlineData(6, 1, 2019, 2018, 2019)]
    [InlineData(12, 1, 2031, 2031, 2019)]
    public void It_is_the_finished_year_until_the_middle_of_November_and_then_the_running_one(int month, int day, int expected, params int[] years) =>
        UsualYear.Of(years, new LocalDate(2024, month, day)).Should().Be(expected);

    [Fact]
    public void Without_a_play_there_is_none() => UsualYear.Of([], new LocalDate(2024, 6, 1)).Should().BeNull();
}
