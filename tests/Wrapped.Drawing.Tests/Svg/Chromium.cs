using System.Globalization;
using Microsoft.Playwright;
using Wrapped.Drawing.Svg;
using Wrapped.Drawing.Tests.Png;

namespace Wrapped.Drawing.Tests.Svg;

/// <summary>A real browser that shows a drawing at its own size.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>What the browser shows.</summary>
    public async Task<Pixels> ShowAsync(string svg, int width, int height)
    {
        var page = await OpenAsync(width, height);
        await page.SetContentAsync(string.Create(CultureInfo.InvariantCulture, $$"""
            <!doctype html>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-test'; img-src data:">
            <style nonce="test">
            body { margin: 0; background: black; }
            svg { display: block; width: {{width}}px; height: {{height}}px; }
            {{SvgBlend.Rules}}
            </style>
            {{svg}}
            """));
        var picture = PngReader.Picture(await page.ScreenshotAsync());
        await page.CloseAsync();
        (picture.Width, picture.Height).Should().Be((width, height));
        return picture;
    }

    /// <summary>What <paramref name="script"/> gives on an empty page.</summary>
    public async Task<T> AskAsync<T>(string script)
    {
        var page = await OpenAsync(100, 100);
        var answer = await page.EvaluateAsync<T>(script);
        await page.CloseAsync();
        return answer;
    }

    private async Task<IPage> OpenAsync(int width, int height)
    {
        File.Exists(Program).Should().BeTrue("this test looks at drawings in a browser: apt-get install chromium");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb"],
        });
        return await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
