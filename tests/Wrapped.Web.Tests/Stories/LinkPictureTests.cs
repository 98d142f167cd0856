using System.Net;
using Wrapped.Drawing.Jpeg;
using Wrapped.Web.Security;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Stories;

/// <summary>What a link to a card shows, as a JPEG beside the PNG.</summary>
[Collection(OneSite.Name)]
public sealed class LinkPictureTests(SiteAndBrowser shared)
{
    private const int MostBytes = 300_000;

    [Theory]
    [InlineData("/example/opening.jpg")]
    [InlineData("/example/minutes.jpg")]
    [InlineData("/example/genres.jpg")]
    public async Task A_link_picture_is_a_jpeg_of_1200_by_630_that_libjpeg_reads(string address)
    {
        using var visitor = new Visitor(shared.Site);
        using var answer = await visitor.GetAsync(address);
        answer.Content.Headers.ContentType!.ToString().Should().Be("image/jpeg");
        answer.Content.Headers.ContentDisposition.Should().BeNull();
        Headers.ShouldBeSafe(answer, address);
        var file = await answer.Content.ReadAsByteArrayAsync();
        file.Should().StartWith(new byte[] { 0xFF, 0xD8, 0xFF }).And.HaveCountLessThan(MostBytes);
        var (width, height, rgb) = Djpeg.Read(file);
        (width, height).Should().Be((1200, 630));

        // Words on the left, the card on the right: neither side is one colour.
        foreach (var (from, to) in new[] { (72, 700), (760, 1200) })
            Colours(rgb, width, height, from, to).Should().BeGreaterThan(20);
    }

    [Fact]
    public async Task Every_card_of_the_example_and_of_a_listener_has_one_and_no_two_are_the_same()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        var seen = new List<string>();
        foreach (var picture in (string[])["/example/opening.jpg", "/example/summary.jpg", "/2031/opening.jpg", "/2031/summary.jpg"])
        {
            using var answer = await visitor.GetAsync(picture);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, picture);
            seen.Add(answer.Headers.ETag!.Tag);
        }
        seen.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpg")]
    public async Task A_picture_of_a_listener_is_for_nobody_else_and_kept_by_no_shared_cache(string extension)
    {
        using var owner = new Visitor(shared.Site);
        using var another = new Visitor(shared.Site);
        using var anonymous = new Visitor(shared.Site);
        await owner.ImportAsync("mine.zip", Exports.Year(2031));
        await another.ImportAsync("other.zip", Exports.Year(2029));
        var address = $"/2031/opening.{extension}";

        using var own = await owner.GetAsync(address);
        own.StatusCode.Should().Be(HttpStatusCode.OK);
        own.Headers.CacheControl!.ToString().Should().Be("no-cache, private");
        foreach (var stranger in (Visitor[])[another, anonymous])
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
            {
                // Not even to say that they know it already.
                using var answer = await stranger.AskAsync(method, address, own.Headers.ETag);
                answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
                answer.Content.Headers.ContentType?.MediaType.Should().Be("text/html");
            }
        }

        // What is erased is gone as a picture too.
        (await owner.PostAsync("/erase")).Dispose();
        using var erased = await owner.GetAsync(address);
        erased.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/example/opening.png")]
    [InlineData("/example/opening.jpg")]
    public async Task Who_asks_for_the_headers_alone_gets_those_of_the_picture_and_who_has_it_gets_nothing(string address)
    {
        using var visitor = new Visitor(shared.Site);
        using var whole = await visitor.GetAsync(address);
        using var head = await visitor.AskAsync(HttpMethod.Head, address);
        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Headers.ETag.Should().NotBeNull().And.Be(whole.Headers.ETag);
        head.Content.Headers.ContentType.Should().Be(whole.Content.Headers.ContentType);
        head.Content.Headers.ContentLength.Should().Be((await whole.Content.ReadAsByteArrayAsync()).Length);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();

        using var again = await visitor.AskAsync(HttpMethod.Get, address, whole.Headers.ETag);
        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task It_speaks_the_language_of_the_reader_and_downloads_under_its_own_name()
    {
        using var english = new Visitor(shared.Site);
        using var french = new Visitor(shared.Site, "fr");
        using var one = await english.GetAsync("/example/minutes.jpg?download");
        using var other = await french.GetAsync("/example/minutes.jpg");
        one.Content.Headers.ContentDisposition!.FileName.Should().MatchRegex("^example-[0-9]{2}-minutes\\.jpg$");
        one.Headers.ETag.Should().NotBe(other.Headers.ETag);
        using var nothing = await english.GetAsync("/example/nothing.jpg");
        nothing.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static int Colours(byte[] rgb, int width, int height, int from, int to)
    {
        var colours = new HashSet<int>();
        for (var y = 0; y < height; y++)
        {
            for (var x = from; x < to; x++)
                colours.Add(rgb[3 * ((y * width) + x)] / 16 << 8 | rgb[(3 * ((y * width) + x)) + 1] / 16 << 4 | rgb[(3 * ((y * width) + x)) + 2] / 16);
        }
        return colours.Count;
    }
}
