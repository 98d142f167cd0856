using Wrapped.Imports;

namespace Wrapped.Importers.Hostile;

/// <summary>Bad input of every class: each file ends in all of its rows or in one refusal.</summary>
public sealed class HostileCorpusTests
{
    public static TheoryData<string> Names => [.. HostileFiles.All.Select(file => file.What)];

    [Fact]
    public void There_are_more_than_a_hundred_of_them() => HostileFiles.All.Should().HaveCountGreaterThan(100).And.OnlyHaveUniqueItems(file => file.What);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_row_of_a_hostile_file_comes_out_once_or_the_file_is_refused(string what)
    {
        var file = HostileFiles.All.Single(file => file.What == what);
        if (file.Rows is not { } expected)
        {
            Enum.IsDefined(await Some.RefusalOf(file.Content)).Should().BeTrue();
            return;
        }

        var rows = await Some.RowsOf(file.Content);
        rows.Select(row => row.Place.Number).Should().Equal(Enumerable.Range(1, expected).Select(number => (long)number));
        foreach (var row in rows.OfType<ListenedRow>())
        {
            row.Title.Should().NotBeEmpty().And.Be(row.Title.Trim()).And.NotContain("\0");
            row.MsPlayed.Should().BeInRange(0, 7L * 24 * 60 * 60 * 1000);
            row.StartedAt.InUtc().Year.Should().BeInRange(1999, 2100);
        }
    }
}
