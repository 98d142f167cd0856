using System.Net;
using System.Net.Http.Headers;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Security;

[Collection(OneSite.Name)]
public sealed class RequestTests(SiteAndBrowser shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("\\/elsewhere.example")]
    [InlineData("/%09/elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task A_form_leads_nowhere_else(string back)
    {
        using var visitor = new Visitor(_site);
        using var answer = await visitor.PostAsync("/language", new Dictionary<string, string>(StringComparer.Ordinal) { ["language"] = "fr", ["back"] = back });
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        new Uri(_site.Address, answer.Headers.Location!).Host.Should().Be(_site.Address.Host);
    }

    [Theory]
    [InlineData("/<script>alert(1)</script>")]
    [InlineData("/2024/%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/imports/999999")]
    [InlineData("/fonts/../wrapped.db")]
    [InlineData("/fonts/%2e%2e/%2e%2e/wrapped.db")]
    public async Task A_page_that_is_not_there_repeats_nothing_of_the_request(string address)
    {
        using var visitor = new Visitor(_site);
        using var answer = await visitor.GetAsync(address);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        Headers.ShouldBeSafe(answer, address);
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().Contain("Nothing here").And.NotContain("alert(1)").And.NotContain("999999");
    }

    [Fact]
    public async Task Nobody_is_made_a_listener_by_looking()
    {
        using var visitor = new Visitor(_site);
        foreach (var address in (string[])["/", "/years", "/imports", "/example", "/example/opening.png", "/settings"])
            (await visitor.GetAsync(address)).Dispose();
        visitor.Cookie.Should().BeNull();
    }

    [Fact]
    public async Task The_cookie_of_a_listener_is_out_of_reach_for_scripts_and_lasts()
    {
        using var visitor = new Visitor(_site);
        using var file = new ByteArrayContent(Exports.Year(2031));
        using var answer = await visitor.SendAsync("mine.zip", file);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("wrapped.listener", StringComparison.Ordinal));
        cookie.Should().Contain("httponly").And.Contain("samesite=lax").And.Contain("expires=");
        var expires = DateTimeOffset.Parse(SetCookieExpiry(cookie), System.Globalization.CultureInfo.InvariantCulture);
        expires.Should().BeCloseTo(answer.Headers.Date!.Value.AddDays(400), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_font_is_served_for_long_and_nothing_but_fonts_is()
    {
        using var visitor = new Visitor(_site);
        using var font = await visitor.GetAsync("/fonts/inter/inter-latin-wght-normal.woff2");
        font.StatusCode.Should().Be(HttpStatusCode.OK);
        font.Content.Headers.ContentType.Should().Be(new MediaTypeHeaderValue("font/woff2"));
        font.Headers.CacheControl!.MaxAge.Should().BeGreaterThan(TimeSpan.FromDays(300));
        using var table = await visitor.GetAsync("/fonts/inter/unicode.json");
        table.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static string SetCookieExpiry(string cookie) =>
        cookie.Split(';', StringSplitOptions.TrimEntries).Single(part => part.StartsWith("expires=", StringComparison.OrdinalIgnoreCase))["expires=".Length..];
}
