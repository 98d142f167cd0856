using System.Buffers.Binary;
using Microsoft.Playwright;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Stories;

[Collection(OneSite.Name)]
public sealed class StoryTests(SiteAndBrowser shared)
{
    // The bar of the first segment stays where it is, so that the story moves only when somebody moves it.
    private static readonly BrowserNewContextOptions Still = new() { ReducedMotion = ReducedMotion.Reduce };

    [Fact]
    public async Task A_story_is_walked_by_taps_keys_and_swipes_and_each_card_has_its_address()
    {
        await using var tab = await shared.OpenAsync(Still);
        var page = tab.Page;
        await page.GotoAsync("/example");
        var addresses = await AddressesAsync(page);
        addresses.Should().HaveCountGreaterThan(3).And.OnlyHaveUniqueItems();

        await TapAsync(page, 0.7f);
        await page.WaitForURLAsync("**" + addresses[1]);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForURLAsync("**" + addresses[2]);
        await TapAsync(page, 0.1f);
        await page.WaitForURLAsync("**" + addresses[1]);
        await SwipeAsync(page, from: 0.8f, to: 0.3f);
        await page.WaitForURLAsync("**" + addresses[2]);
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForURLAsync("**" + addresses[1]);
        await page.Keyboard.PressAsync("End");
        await page.WaitForURLAsync("**" + addresses[^1]);
        (await page.Locator(".tap.on").CountAsync()).Should().Be(0);
        await page.ReloadAsync();
        (await page.Locator(".segments [aria-current]").GetAttributeAsync("href")).Should().Be(addresses[^1]);
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_script_the_same_cards_are_walked_by_links()
    {
        await using var tab = await shared.OpenAsync(new() { JavaScriptEnabled = false });
        var page = tab.Page;
        await page.GotoAsync("/example");
        var addresses = await AddressesAsync(page);
        await TapAsync(page, 0.7f);
        await page.WaitForURLAsync("**" + addresses[1]);
        (await page.Locator(".picture svg").CountAsync()).Should().Be(1);
        await TapAsync(page, 0.1f);
        await page.WaitForURLAsync("**" + addresses[0]);
    }

    [Fact]
    public async Task Space_pauses_and_goes_on_and_a_story_left_alone_moves_by_itself()
    {
        await using var tab = await shared.OpenAsync();
        var page = tab.Page;
        await page.GotoAsync("/example");
        var addresses = await AddressesAsync(page);
        await page.Keyboard.PressAsync(" ");
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.segments [aria-current] i'), '::before').animationPlayState")).Should().Be("paused");
        (await page.Locator(".pause").GetAttributeAsync("aria-label")).Should().Be("Play");
        await page.Keyboard.PressAsync(" ");
        (await page.Locator(".pause").GetAttributeAsync("aria-label")).Should().Be("Pause");

        // Rather than wait for it, the bar is wound to its end.
        await page.EvaluateAsync("document.getAnimations().find(one => one.animationName === 'fill').finish()");
        await page.WaitForURLAsync("**" + addresses[1]);
    }

    [Fact]
    public async Task A_finger_that_stays_pauses_and_is_no_tap()
    {
        await using var tab = await shared.OpenAsync();
        var page = tab.Page;
        await page.GotoAsync("/example");
        var addresses = await AddressesAsync(page);
        await page.Mouse.MoveAsync(800, 400);
        await page.Mouse.DownAsync();
        await page.Locator(".stage.paused").WaitForAsync();
        await page.Mouse.UpAsync();
        (await page.Locator(".stage.paused").CountAsync()).Should().Be(0);
        (await page.Locator(".segments [aria-current]").GetAttributeAsync("href")).Should().Be(addresses[0]);
    }

    [Fact]
    public async Task Nothing_moves_for_those_who_ask_for_it()
    {
        await using var tab = await shared.OpenAsync(Still);
        await tab.Page.GotoAsync("/example");
        (await tab.Page.EvaluateAsync<int>("document.getAnimations().filter(one => one.playState === 'running').length")).Should().Be(0);
        (await tab.Page.Locator(".pause").IsHiddenAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task A_card_downloads_as_a_picture_of_1080_by_1920()
    {
        await using var tab = await shared.OpenAsync(Still);
        await tab.Page.GotoAsync("/example");
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.Locator(".keep").ClickAsync());
        download.SuggestedFilename.Should().Be("example-01-opening.png");
        var png = await File.ReadAllBytesAsync(await download.PathAsync());
        png.AsSpan(1, 3).SequenceEqual("PNG"u8).Should().BeTrue();
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))).Should().Be((1080, 1920));
    }

    [Fact]
    public async Task A_picture_is_not_sent_twice_to_a_browser_that_has_it()
    {
        using var visitor = new Visitor(shared.Site);
        using var first = await visitor.GetAsync("/example/opening.png");
        first.Headers.CacheControl!.Private.Should().BeTrue();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(shared.Site.Address, "/example/opening.png"));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(request);
        second.StatusCode.Should().Be(System.Net.HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_card_or_a_year_that_is_not_there_is_not_found()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("one.zip", Exports.Year(2031));
        foreach (var address in (string[])["/2030", "/2031/nothing", "/2031/nothing.png", "/2030/opening.png", "/example/nothing", "/example/nothing.png", "/0000", "/9999"])
        {
            using var answer = await visitor.GetAsync(address);
            answer.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound, address);
        }
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(IPage page) =>
        await page.Locator(".segments a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

    private static Task TapAsync(IPage page, float across) => page.Mouse.ClickAsync(page.ViewportSize!.Width * across, page.ViewportSize.Height * 0.6f);

    private static async Task SwipeAsync(IPage page, float from, float to)
    {
        var (width, y) = (page.ViewportSize!.Width, page.ViewportSize.Height * 0.6f);
        await page.Mouse.MoveAsync(width * from, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(width * to, y, new() { Steps = 4 });
        await page.Mouse.UpAsync();
    }
}
