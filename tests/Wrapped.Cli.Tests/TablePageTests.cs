using System.Text.RegularExpressions;
using Wrapped.Importers.OwnTables;

namespace Wrapped.Cli;

public sealed partial class TablePageTests
{
    [Theory]
    [InlineData("docs/exports/any-table.md")]
    [InlineData("docs/exports/fr/any-table.md")]
    public void Every_map_on_the_page_about_tables_is_one_and_no_preset_is_missing(string page)
    {
        var maps = Line().Matches(File.ReadAllText(ReadmeTests.PathOf(page))).Select(line => (Map: line.Groups["map"].Value, Preset: line.Groups["preset"].Value)).ToList();
        maps.Should().HaveCountGreaterThan(MapPresets.All.Count).And.OnlyContain(line => ColumnMapText.Read(line.Map).Map != null);
        foreach (var (name, preset) in MapPresets.All)
            maps.Should().ContainSingle(line => line.Preset == name).Which.Map.Should().Be(preset.ToString());
    }

    [GeneratedRegex(@"^\| `(?<map>time=[^`]+)` \| [^`\n]*(`preset:(?<preset>\w+)`)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
