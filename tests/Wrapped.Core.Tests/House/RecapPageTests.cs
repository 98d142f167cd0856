using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using Wrapped.Example;
using Wrapped.Imports;
using Wrapped.Recaps;
using Wrapped.Recaps.Json;

namespace Wrapped.House;

/// <summary>docs/recap.md is a contract, so it is held against the code.</summary>
public partial class RecapPageTests
{
    private static string Page { get; } = Repository.Read("docs/recap.md");

    private static JsonObject Written { get; } = JsonNode.Parse(ExampleYear())!.AsObject();

    [Fact]
    public void The_example_on_the_page_is_what_the_code_writes() =>
        JsonNode.Parse(CodeBlock().Match(Page).Groups["code"].Value)!.ToJsonString().Should().Be(Written.ToJsonString());

    [Fact]
    public void Every_field_has_its_row_on_the_page() =>
        Written.Select(field => field.Key).Should().OnlyContain(field => TableRows().Any(row => row.Contains($"`{field}`")));

    private static IEnumerable<string> TableRows() => Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split(" | ")[0]);

    private static string ExampleYear()
    {
        var listening = ExampleListener.Year(2024, DateTimeZoneProviders.Tzdb["Europe/Paris"]);
        return RecapJson.Write(Recap.Of(listening, top: 1), ImportTally.Empty with { Read = listening.Plays.Count, Stored = listening.Plays.Count }, new LocalDate(2025, 1, 1));
    }

    [GeneratedRegex(@"```json\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();
}
