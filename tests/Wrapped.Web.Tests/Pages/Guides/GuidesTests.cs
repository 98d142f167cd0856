using System.Text.RegularExpressions;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages.Guides;

[Collection(OneSite.Name)]
public sealed partial class GuidesTests(SiteAndBrowser shared)
{
    [Theory]
    [InlineData("en", "Your exports", "Your export from Tidal")]
    [InlineData("fr", "Vos exports", "Votre export Tidal")]
    public async Task Every_service_has_its_page_on_the_site_and_no_link_leads_nowhere(string language, string all, string tidal)
    {
        using var visitor = new Visitor(shared.Site, language);
        var first = await visitor.ReadAsync("/exports");
        first.Should().Contain($"<h1>{all}</h1>").And.NotContain("In English").And.NotContain("En français").And.NotContain(".md");
        var pages = Page().Matches(first).Select(link => link.Groups["page"].Value).Distinct().ToList();
        pages.Should().HaveCountGreaterThan(12);
        foreach (var page in pages)
            (await visitor.ReadAsync(page)).Should().NotContain(".md").And.NotContain("](");
        (await visitor.ReadAsync("/exports/tidal")).Should().Contain($"<h1>{tidal}</h1>");
        (await visitor.ReadAsync("/")).Should().Contain("href=\"/exports\"");
        using var none = await visitor.GetAsync("/exports/nothing");
        ((int)none.StatusCode).Should().Be(404);
    }

    [GeneratedRegex("href=\"(?<page>/exports/[\\w-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();
}
