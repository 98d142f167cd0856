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
}
