using System.Net;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Listeners;

[Collection(OneSite.Name)]
public sealed class EraseTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task Erasing_leaves_nothing_of_the_listener_and_all_of_the_others()
    {
        using var leaving = new Visitor(shared.Site);
        using var staying = new Visitor(shared.Site);
        await leaving.ImportAsync("mine.zip", Exports.Year(2031));
        await staying.ImportAsync("mine.zip", Exports.Year(2031));
        var cookie = leaving.Cookie;

        using var answer = await leaving.PostAsync("/erase");
        answer.Headers.Location!.ToString().Should().Be("/erased");
        leaving.Cookie.Should().BeNull();
        using var stolen = new Visitor(shared.Site);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(shared.Site.Address, "/2031"));
        request.Headers.Add("Cookie", $"wrapped.listener={cookie}");
        using var http = new HttpClient();
        using var old = await http.SendAsync(request);
        old.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var other = await staying.GetAsync("/2031");
        other.StatusCode.Should().Be(HttpStatusCode.OK);
    }

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
}
