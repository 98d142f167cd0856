using System.Net;
using System.Text.RegularExpressions;
using Wrapped.Drawing.Jpeg;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Stories;

/// <summary>What those who show a link read in the head of a page.</summary>
[Collection(OneSite.Name)]
public sealed partial class LinkPreviewTests(SiteAndBrowser shared)
{
    [Theory]
    [InlineData("/", "/", "en", "Your year in music", "/example/opening.jpg")]
    [InlineData("/", "/", "fr", "Votre année en musique", "/example/opening.jpg")]
    [InlineData("/example", "/example/opening", "en", "Your year in music, 2025", "/example/opening.jpg")]
    [InlineData("/example/minutes", "/example/minutes", "en", "Minutes listened, 2025", "/example/minutes.jpg")]
    public async Task A_page_that_anybody_may_open_says_what_a_link_to_it_shows(string address, string page, string language, string title, string picture)
    {
        using var visitor = new Visitor(shared.Site, language);
        var tags = Tags(await visitor.ReadAsync(address));

        tags["og:title"].Should().Be(title);
        tags["og:description"].Should().NotBeNullOrWhiteSpace().And.Be(tags["description"]);
        tags["og:type"].Should().Be("website");
        tags["og:site_name"].Should().Be("Wrapped");
        tags["og:url"].Should().Be(new Uri(shared.Site.Address, page).ToString());
        tags["og:image"].Should().Be(new Uri(shared.Site.Address, picture).ToString());
        tags["og:image:alt"].Should().Be(title);
        tags["twitter:card"].Should().Be("summary_large_image");

        // What the tags say of the picture is true of it.
        using var answer = await visitor.GetAsync(new Uri(tags["og:image"]).AbsolutePath);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(tags["og:image:type"]);
        var (width, height, _) = Djpeg.Read(await answer.Content.ReadAsByteArrayAsync());
        (tags["og:image:width"], tags["og:image:height"]).Should().Be(($"{width}", $"{height}"));
    }

    [Fact]
    public async Task A_page_that_only_its_listener_can_open_has_nothing_to_show_elsewhere()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        foreach (var address in (string[])["/2031", "/2031/minutes", "/years", "/imports", "/settings"])
            Tags(await visitor.ReadAsync(address)).Keys.Should().NotContain(name => name.StartsWith("og:", StringComparison.Ordinal) || name.StartsWith("twitter:", StringComparison.Ordinal), address);
    }

    [Fact]
    public async Task A_hostile_host_stays_inside_its_attribute()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, shared.Site.Address);
        request.Headers.TryAddWithoutValidation("Host", "a\"><script>alert(1)</script>");
        using var answer = await http.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static Dictionary<string, string> Tags(string page) =>
        Tag().Matches(page).ToDictionary(tag => tag.Groups["name"].Value, tag => tag.Groups["content"].Value, StringComparer.Ordinal);

    [GeneratedRegex("<meta (property|name)=\"(?<name>[^\"]+)\" content=\"(?<content>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
