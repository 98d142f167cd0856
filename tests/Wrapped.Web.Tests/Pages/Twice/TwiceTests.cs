using System.Text.Json;
using Microsoft.Playwright;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages.Twice;

[Collection(OneSite.Name)]
public sealed class TwiceTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task What_two_services_tell_counts_once_and_a_listener_may_say_otherwise_without_a_script()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        var import = await visitor.ImportAsync("scrobbles.csv", Exports.Scrobbles(2031));
        (await visitor.ReadAsync(import)).Should().Contain("told better by another service").And.Contain("href=\"/twice\"");
        (await PlaysAsync(visitor)).Should().Be(61);

        await using var tab = await shared.OpenAsAsync(visitor, new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync("/twice");
        (await tab.Page.Locator(".sums").InnerTextAsync()).Should().Contain("2").And.Contain("of Last.fm are told better by Spotify, extended history");
        (await tab.Page.Locator(".pairs li").CountAsync()).Should().Be(2);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "These are two listenings of Song 1" }).ClickAsync();
        (await tab.Page.Locator("[role=status]").InnerTextAsync()).Should().Be("They are two listenings now.");
        (await PlaysAsync(visitor)).Should().Be(62);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Song 1 is one listening after all" }).ClickAsync();
        (await PlaysAsync(visitor)).Should().Be(61);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Count every telling" }).ClickAsync();
        (await tab.Page.Locator(".pairs").CountAsync()).Should().Be(0);
        (await PlaysAsync(visitor)).Should().Be(63);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Count each listening once" }).ClickAsync();
        (await PlaysAsync(visitor)).Should().Be(61);
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Where_nothing_is_told_twice_the_page_says_so_in_French()
    {
        using var visitor = new Visitor(shared.Site, "fr");
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        (await visitor.ReadAsync("/twice")).Should().Contain("Aucune écoute de votre bibliothèque n’est racontée par deux services.").And.NotContain("Twice.");
    }

    private static async Task<int> PlaysAsync(Visitor visitor)
    {
        using var recap = JsonDocument.Parse(await visitor.ReadAsync("/2031/recap.json"));
        return recap.RootElement.GetProperty("plays").GetInt32();
    }
}
