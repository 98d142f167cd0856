using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages.Genres;

[Collection(OneSite.Name)]
public sealed class GenresTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task An_artist_whom_nobody_knows_gets_genres_without_a_script_and_the_story_tells_them()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        (await CoverageAsync(visitor)).Should().Be(0);
        await using var tab = await shared.OpenAsAsync(visitor, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 740 } });
        await tab.Page.GotoAsync("/genres");
        (await tab.Page.Locator(".fixes").First.Locator("fieldset").CountAsync()).Should().Be(9);
        (await tab.Page.Locator(".coverage li").InnerTextAsync()).Should().Contain("2031").And.Contain("0%");
        for (var artist = 0; artist < 6; artist++)
            await tab.Page.GetByLabel($"Genre 1 of The Invented {artist}").FillAsync("house");
        await tab.Page.GetByLabel("Genre 2 of The Invented 0").FillAsync("Dub techno");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).First.ClickAsync();

        (await tab.Page.Locator("[role=status]").InnerTextAsync()).Should().StartWith("Saved.");
        (await CoverageAsync(visitor)).Should().BeGreaterThan(0.6m);
        (await visitor.ReadAsync("/2031/genres")).Should().Contain("House").And.Contain("Techno & Hard Dance").And.Contain("href=\"/genres\"");
        (await tab.Page.GetByLabel("Genre 1 of The Invented 0").InputValueAsync()).Should().Be("House");

        await tab.Page.GetByLabel("Genre 1 of The Invented 0").FillAsync("Jazz");
        await tab.Page.GetByLabel("Genre 2 of The Invented 0").FillAsync("");
        await tab.Page.GetByLabel("Genre 2 of The Invented 0").PressAsync("Enter");
        (await visitor.ReadAsync("/genres.csv")).Should().Contain("The Invented 0;Jazz").And.Contain("The Invented 5;House");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Remove The Invented 0" }).ClickAsync();
        (await visitor.ReadAsync("/genres.csv")).Should().NotContain("The Invented 0").And.Contain("The Invented 5");
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Genres_are_typed_and_shown_in_French_and_kept_under_their_own_names()
    {
        using var visitor = new Visitor(shared.Site, "fr");
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        (await PostAsync(visitor, "Henri Dès", "Musique pour enfants", "rap francais")).Should().BeEmpty();
        (await visitor.ReadAsync("/genres.csv")).Should().Contain("Henri Dès;Children's music, French hip-hop");
        (await visitor.ReadAsync("/genres")).Should().Contain("value=\"Musique pour enfants\"").And.Contain("value=\"Rap français\"");
    }

    [Theory]
    [InlineData("en", "“Gibberish” is no genre that we know. Pick one from the list; nothing was saved yet.")]
    [InlineData("fr", "«\u00A0Gibberish\u00A0» n’est pas un genre que nous connaissons. Choisissez-en un dans la liste\u202F; rien n’a encore été enregistré.")]
    public async Task What_is_no_genre_is_refused_and_what_was_typed_stays(string language, string sentence)
    {
        using var visitor = new Visitor(shared.Site, language);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        var page = await PostAsync(visitor, "The Invented 1", "Jazz", "Gibberish");
        page.Should().Contain($"role=\"alert\">{sentence}</p>").And.Contain("value=\"Jazz\"").And.Contain("value=\"Gibberish\"").And.Contain("aria-invalid=\"true\"");
        (await visitor.ReadAsync("/genres.csv")).Should().NotContain("Jazz");
    }

    [Fact]
    public async Task A_table_goes_out_as_a_file_and_comes_back_and_no_spreadsheet_runs_it()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        await PostAsync(visitor, "=HYPERLINK(\"http://evil\")", "Jazz", "");
        await PostAsync(visitor, "Björk; the one", "Art pop", "Trip-hop");
        var kept = await visitor.ReadAsync("/genres.csv");
        kept.Should().Contain("'=HYPERLINK").And.NotContain("\n=");
        await using var tab = await shared.OpenAsAsync(visitor, new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync("/genres");
        for (var left = 2; left > 0; left--)
            await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).First.ClickAsync();
        (await visitor.ReadAsync("/genres.csv")).Should().NotContain("Jazz").And.NotContain("Art pop");

        await SendAsync(tab, Encoding.UTF8.GetBytes(kept));

        (await tab.Page.Locator("[role=status]").InnerTextAsync()).Should().Be("Your file is in your table.");
        (await visitor.ReadAsync("/genres.csv")).Should().Be(kept);
        await SendAsync(tab, "artist;genres\n;Jazz\n"u8.ToArray());
        (await tab.Page.Locator("[role=alert]").InnerTextAsync()).Should().Be("Line 2: no artist is named. Nothing was taken.");
        await SendAsync(tab, [0xFF, 0x00, 0x80]);
        (await tab.Page.Locator("[role=alert]").InnerTextAsync()).Should().Be("This is no text. Save the table as CSV, in UTF-8.");
        (await visitor.ReadAsync("/genres.csv")).Should().Be(kept);
        tab.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en-GB", 1280, ColorScheme.Dark)]
    [InlineData("fr-FR", 360, ColorScheme.Light)]
    public async Task A_page_with_a_table_shuts_nobody_out(string locale, int width, ColorScheme scheme)
    {
        using var visitor = new Visitor(shared.Site);
        var rows = Enumerable.Range(0, 6).Select(i => Exports.Play(2031, i, "Song", i % 2 == 0 ? "<script>alert(1)</script>" : new string('W', 2_000))).ToArray();
        await visitor.ImportAsync("mine.zip", Exports.Zip(("Streaming_History_Audio_2031.json", Exports.Json(rows))));
        await PostAsync(visitor, "\"><img src=x onerror=alert(1)>", "Jazz", "");
        await using var tab = await shared.OpenAsAsync(visitor, new() { Locale = locale, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 780 }, ReducedMotion = ReducedMotion.Reduce });
        await tab.Page.GotoAsync("/genres");
        await tab.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        await tab.ShouldBeAccessibleAsync();
        (await tab.OverflowAsync()).Should().BeLessThan(5);
        tab.Complaints.Should().BeEmpty();
    }

    private static async Task SendAsync(Tab tab, byte[] table)
    {
        await tab.Page.Locator("#table").SetInputFilesAsync(new FilePayload { Name = "genres.csv", MimeType = "text/csv", Buffer = table });
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
    }

    // The page that was sent back where it was refused; empty where it was taken.
    private static async Task<string> PostAsync(Visitor visitor, string artist, string first, string second)
    {
        using var answer = await visitor.PostAsync("/genres", new List<KeyValuePair<string, string>> { new("artist", artist), new("genre", first), new("genre", second), new("genre", "") });
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<decimal> CoverageAsync(Visitor visitor)
    {
        using var json = JsonDocument.Parse(await visitor.ReadAsync("/2031/recap.json"));
        return json.RootElement.GetProperty("genreCoverage").GetDecimal();
    }
}
