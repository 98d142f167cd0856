using Microsoft.Playwright;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages;

[Collection(OneSite.Name)]
public sealed class PageTests(SiteAndBrowser shared)
{
    private const string Zalgo = "Z̸̡̢̧̛͙̱̗̹̰̞̠̖̲͔̣̘̺̝̬̼̘̲͓̭̎̀͊̑̈́͗͑͐̏̓͒̌̕͜͝Ą̷̧̢̗̲̟͓͎͍̯̤̖̙̝̙̫͉͉̀̈́̋͗͐̎̊̋̅̇̄͑̎̚L̶̡̧̬̫̭̲̝̫̙̼̤̗͎̦̓̿̄̈́̽̑͌̋͛̑̀̃͘̚G̷̢̧̛̤̩̼̤͔̱̤̥̱̺̻̼̼̈́̏͌̈́̀̂͐͊̽͆͂͘O̸̧̡̨̤̰̱̳̘̖͚̼͎͓͔̾̇̅̊͛̄͋̆̂̀̕͝";

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</svg><script>alert(1)</script>", "{{7*7}}", "&lt;b&gt;",
        "evil\u202Egnp.exe", "\u2067rtl\u2069", Zalgo, new string('W', 10_000), "👨‍👩‍👧‍👦🏳️‍🌈", "a\u0000b", "\uFFFE",
    ];

    [Theory]
    [InlineData("en-GB", 1280)]
    [InlineData("fr-FR", 360)]
    public async Task No_page_breaks_its_policy_complains_overflows_or_shuts_anybody_out(string locale, int width)
    {
        using var visitor = new Visitor(shared.Site);
        var done = await visitor.ImportAsync("my_spotify_data.zip", Exports.Year(2031));
        var refused = await visitor.ImportAsync("notes.txt", "notes"u8.ToArray());
        await visitor.ImportAsync("scrobbles.csv", Exports.Scrobbles(2031));
        var staged = await visitor.StageAsync("more.zip", Exports.Year(2030));
        await using var tab = await shared.OpenAsAsync(visitor, new() { Locale = locale, ViewportSize = new() { Width = width, Height = 780 }, ReducedMotion = ReducedMotion.Reduce });
        foreach (var address in (string[])["/", "/?chosen=none", "/years", "/imports", done, refused, staged, "/settings", "/rules", "/genres", "/twice", "/erase", "/erased", "/exports", "/exports/spotify", "/2031", "/example"])
            await ShouldBeFineAsync(tab, address);
        tab.Complaints.Should().BeEmpty();

        // A browser says on its console that a page was not found, and that is all it says.
        await ShouldBeFineAsync(tab, "/nothing-here");
        tab.Complaints.Should().ContainSingle().Which.Should().Contain("404");
    }

    [Fact]
    public async Task A_dark_page_is_as_readable_as_a_light_one()
    {
        using var visitor = new Visitor(shared.Site);
        var done = await visitor.ImportAsync("my_spotify_data.zip", Exports.Year(2031));
        await visitor.ImportAsync("scrobbles.csv", Exports.Scrobbles(2031));
        var staged = await visitor.StageAsync("more.zip", Exports.Year(2030));
        await using var tab = await shared.OpenAsAsync(visitor, new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        foreach (var address in (string[])["/", "/years", "/imports", done, staged, "/settings", "/rules", "/genres", "/twice", "/erase"])
            await ShouldBeFineAsync(tab, address);
    }

    [Fact]
    public async Task Hostile_names_neither_run_nor_break_a_page()
    {
        using var visitor = new Visitor(shared.Site);
        var rows = Hostile.Select((name, place) => Exports.Play(2031, place, name, name)).ToArray();
        var import = await visitor.ImportAsync("hostile<script>alert(1)</script>.zip", Exports.Zip(("Streaming_History_Audio_\"><script>alert(1)</script>\u202E.json", Exports.Json(rows))));
        await using var tab = await shared.OpenAsAsync(visitor, new() { ViewportSize = new() { Width = 360, Height = 740 }, ReducedMotion = ReducedMotion.Reduce });
        await tab.Page.GotoAsync("/2031");
        var cards = await tab.Page.Locator(".segments a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        foreach (var address in (string[])["/years", "/imports", import, .. cards])
        {
            await tab.Page.GotoAsync(address);
            (await tab.OverflowAsync()).Should().BeLessThan(5, address);
        }
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_chosen_file_becomes_a_story_in_a_real_browser()
    {
        await using var tab = await shared.OpenAsync();
        await tab.Page.GotoAsync("/");
        await tab.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "my_spotify_data.zip", MimeType = "application/zip", Buffer = Exports.Year(2031) });
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Heading, new() { Name = "60 plays are in your library" }).WaitForAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "2031" }).ClickAsync();
        await tab.Page.Locator(".picture svg").WaitForAsync();
        await tab.Page.GotoAsync("/settings");
        (await tab.Page.Locator("#zone").InputValueAsync()).Should().Be("Europe/Paris");
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_mixed_bag_dropped_anywhere_is_looked_at_before_it_is_kept_and_one_file_is_left_out_and_one_undone()
    {
        await using var tab = await shared.OpenAsync();
        await tab.Page.GotoAsync("/");
        await DropAsync(tab, ("one.zip", Exports.Year(2030)), ("two.zip", Exports.Year(2031)), ("three.zip", Exports.Year(2032)), ("notes.txt", "shopping list"u8.ToArray()));
        await tab.Page.WaitForURLAsync("**/imports");
        await tab.Page.GetByText("3 files are read and wait for your word").WaitForAsync();
        (await tab.Page.Locator(".effect tbody th").AllInnerTextsAsync()).Should().Equal("2032", "2031", "2030");
        (await tab.Page.Locator(".list li").CountAsync()).Should().Be(4);
        await tab.Page.GotoAsync("/years");
        await tab.Page.GetByText("3 files wait for your word").WaitForAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Look at what they would do" }).ClickAsync();

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "three.zip" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Leave it out" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keep all 2" }).ClickAsync();
        await tab.Page.WaitForURLAsync("**/years");
        (await tab.Page.Locator(".tiles b").AllInnerTextsAsync()).Should().Equal("2031", "2030");

        await tab.Page.GotoAsync("/imports");
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "two.zip" }).ClickAsync();
        await tab.Page.Locator(".undo summary").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Undo this import" }).ClickAsync();
        await tab.Page.GotoAsync("/years");
        (await tab.Page.Locator(".tiles b").AllInnerTextsAsync()).Should().Equal("2030");
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_script_the_plain_form_takes_a_file_and_the_page_refreshes_itself_to_the_report()
    {
        await using var tab = await shared.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync("/");
        await tab.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "my_spotify_data.zip", MimeType = "application/zip", Buffer = Exports.Year(2031) });
        await tab.Page.Locator(".send").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Heading, new() { Name = "60 plays are in your library" }).WaitForAsync();
        (await tab.Page.ContentAsync()).Should().Contain("days and hours are in UTC");
        tab.Complaints.Should().BeEmpty();
    }

    private static async Task DropAsync(Tab tab, params (string Name, byte[] Content)[] files) => await tab.Page.EvaluateAsync(
        """
        files => {
          const carried = new DataTransfer();
          for (const [name, text] of files) carried.items.add(new File([Uint8Array.from(atob(text), one => one.charCodeAt(0))], name));
          document.querySelector("footer").dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
        }
        """,
        files.Select(file => new[] { file.Name, Convert.ToBase64String(file.Content) }).ToArray());

    private static async Task ShouldBeFineAsync(Tab tab, string address)
    {
        await tab.Page.GotoAsync(address);
        await tab.ShouldBeAccessibleAsync();
        (await tab.OverflowAsync()).Should().BeLessThan(5, address);
    }
}
