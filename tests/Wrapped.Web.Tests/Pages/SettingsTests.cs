using System.Text.Json;
using Microsoft.Playwright;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages;

[Collection(OneSite.Name)]
public sealed class SettingsTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task The_time_zone_can_be_changed_to_any_that_is_known_and_to_no_other()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031), zone: "Mars/Olympus");
        (await visitor.ReadAsync("/settings")).Should().Contain("value=\"UTC\" required");
        using var unknown = await visitor.PostAsync("/settings", new Dictionary<string, string>(StringComparer.Ordinal) { ["zone"] = "Mars/Olympus" });
        (await unknown.Content.ReadAsStringAsync()).Should().Contain("This is not a time zone that we know");
        (await visitor.PostAsync("/settings", new Dictionary<string, string>(StringComparer.Ordinal) { ["zone"] = "Asia/Tokyo" })).Dispose();
        (await visitor.ReadAsync("/settings")).Should().Contain("value=\"Asia/Tokyo\" required").And.Contain("Saved.");
    }

    [Fact]
    public async Task A_stay_is_added_and_removed_without_a_script_and_moves_the_hours_of_its_days()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031, plays: 1));
        await using var tab = await shared.OpenAsAsync(visitor, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 740 } });
        await tab.Page.GotoAsync("/settings");
        (await HourAsync(visitor)).Should().Be(12);

        await tab.Page.GetByLabel("First day there").FillAsync("2031-01-02");
        await tab.Page.GetByLabel("Last day there").FillAsync("2031-01-05");
        await tab.Page.GetByLabel("Time zone there").FillAsync("Asia/Tokyo");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();

        (await tab.Page.Locator(".list li").InnerTextAsync()).Should().Contain("Asia/Tokyo").And.Contain("2 January 2031 to 5 January 2031");
        (await tab.Page.Locator("[role=status]").InnerTextAsync()).Should().Be("Saved.");
        (await tab.OverflowAsync()).Should().BeLessThan(5);
        (await HourAsync(visitor)).Should().Be(20);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Remove Asia/Tokyo, 2 January 2031 to 5 January 2031" }).ClickAsync();
        (await tab.Page.Locator(".list li").CountAsync()).Should().Be(0);
        (await HourAsync(visitor)).Should().Be(12);
        tab.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", "2031-03-05", "2031-03-04", "Asia/Seoul", "Give the first and the last day of the stay, the last no earlier than the first.")]
    [InlineData("en", "2031-03-05", "9999-12-31", "Asia/Seoul", "Give the first and the last day of the stay, the last no earlier than the first.")]
    [InlineData("en", "soon", "", "Asia/Seoul", "Give the first and the last day of the stay, the last no earlier than the first.")]
    [InlineData("en", "2031-03-05", "2031-03-06", "Mars/Olympus", "This is not a time zone that we know. Choose one from the list, such as Europe/Paris.")]
    [InlineData("en", "2031-02-28", "2031-03-01", "Asia/Seoul", "These days overlap with another stay. Remove that one first, or choose other days.")]
    [InlineData("fr", "2031-03-01", "2031-03-01", "Asia/Seoul", "Ces jours se recoupent avec ceux d’un autre séjour. Retirez-le d’abord, ou choisissez d’autres jours.")]
    public async Task A_stay_that_cannot_be_is_refused_in_one_sentence_and_what_was_typed_stays(string language, string from, string to, string zone, string sentence)
    {
        using var visitor = new Visitor(shared.Site, language);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031, plays: 1));
        (await AddAsync(visitor, "2031-03-01", "2031-03-02", "Asia/Tokyo")).Should().BeEmpty();

        var page = await AddAsync(visitor, from, to, zone);

        page.Should().Contain($"<p class=\"notice\" role=\"alert\">{sentence}</p>").And.Contain($"value=\"{zone}\" required").And.Contain($"value=\"{from}\" required");
        (await visitor.ReadAsync("/settings")).Should().NotContain("Asia/Seoul</b>").And.Contain("Asia/Tokyo</b>");
    }

    [Fact]
    public async Task A_page_with_stays_is_accessible_also_where_one_was_refused()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031, plays: 1));
        await AddAsync(visitor, "2031-03-01", "2031-03-02", "America/Argentina/ComodRivadavia");
        await using var tab = await shared.OpenAsAsync(visitor, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await tab.Page.GotoAsync("/settings");
        await tab.Page.GetByLabel("First day there").FillAsync("2031-03-01");
        await tab.Page.GetByLabel("Last day there").FillAsync("2031-03-01");
        await tab.Page.GetByLabel("Time zone there").FillAsync("Asia/Seoul");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await tab.Page.Locator("[role=alert]").WaitForAsync();
        await tab.ShouldBeAccessibleAsync();
        (await tab.OverflowAsync()).Should().BeLessThan(5);
        tab.Complaints.Should().BeEmpty();
    }

    // The page that was sent back where it was refused; empty where it was taken.
    private static async Task<string> AddAsync(Visitor visitor, string from, string to, string zone)
    {
        using var answer = await visitor.PostAsync("/settings?handler=AddStay", new Dictionary<string, string>(StringComparer.Ordinal) { ["from"] = from, ["to"] = to, ["zone"] = zone });
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    // In which hour the one play of the year was heard.
    private static async Task<int> HourAsync(Visitor visitor)
    {
        using var json = JsonDocument.Parse(await visitor.ReadAsync("/2031/recap.json"));
        return json.RootElement.GetProperty("minutesByHour").EnumerateArray().Select((minutes, hour) => (minutes, hour)).Single(one => one.minutes.GetDecimal() > 0).hour;
    }
}
