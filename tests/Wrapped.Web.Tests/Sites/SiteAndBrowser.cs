using Microsoft.Playwright;

namespace Wrapped.Web.Sites;

/// <summary>One site and one browser for all tests that only look.</summary>
public sealed class SiteAndBrowser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private IPlaywright _playwright = null!;

    public Site Site { get; } = Site.Start();

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        File.Exists(Chromium).Should().BeTrue("these tests drive a real browser: apt-get install chromium");
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task<Tab> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Site.Address.ToString();
        options.Locale ??= "en-GB";
        options.TimezoneId ??= "Europe/Paris";
        var context = await Browser.NewContextAsync(options);
        return await Tab.OpenAsync(context);
    }

    /// <summary>A tab that carries the cookies of <paramref name="visitor"/>.</summary>
    public async Task<Tab> OpenAsAsync(Visitor visitor, BrowserNewContextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        var tab = await OpenAsync(options);
        await tab.Page.Context.AddCookiesAsync(visitor.Cookies.Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = Site.Address.ToString() }));
        return tab;
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Site.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class OneSite : ICollectionFixture<SiteAndBrowser>
{
    public const string Name = "One site and one browser";
}
