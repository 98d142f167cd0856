using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Playwright;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages.Lifetime;

[Collection(OneSite.Name)]
public sealed class LifetimeTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task What_a_player_counted_has_a_page_of_its_own_and_no_year()
    {
        using var visitor = new Visitor(shared.Site);
        var import = await visitor.StageAsync("Library.xml", Plist(("Song A", 12), ("Song <b>", 1_200)));
        (await visitor.ReadAsync(import)).Should().Contain("A library that counts").And.Contain("Songs that your player counted: 2, plays in all: 1,212.").And.Contain("It changes no year.");
        (await visitor.ReadAsync("/lifetime")).Should().Contain("Nothing here");
        await visitor.KeepAsync(import);

        (await visitor.ReadAsync(import)).Should().Contain("Your songs are in").And.Contain("Songs that your player counted: 2, plays in all: 1,212.").And.Contain("href=\"/lifetime\"");
        (await visitor.ReadAsync("/years")).Should().Contain("href=\"/lifetime\"").And.NotContain("Nothing here yet");
        var page = await visitor.ReadAsync("/lifetime");
        page.Should().Contain("1,212 plays").And.Contain("it did not say when, so no year contains them").And.Contain("20 December 2023");
        page.IndexOf("Song <b>", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf("Song A", StringComparison.Ordinal));
        using var undo = await visitor.PostAsync($"{import}?handler=Undo");
        (await visitor.ReadAsync("/lifetime")).Should().Contain("Nothing here").And.NotContain("Song A");
    }

    [Fact]
    public async Task Without_counts_no_page_links_to_it()
    {
        using var visitor = new Visitor(shared.Site, "fr");
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));

        (await visitor.ReadAsync("/years")).Should().NotContain("/lifetime");
        (await visitor.ReadAsync("/lifetime")).Should().Contain("Rien ici.").And.NotContain("Lifetime.");
    }

    [Fact]
    public async Task Five_hundred_songs_are_shown_and_how_many_more_there_are()
    {
        using var visitor = new Visitor(shared.Site, "fr");
        await visitor.ImportAsync("Library.xml", Plist([.. Enumerable.Range(1, 502).Select(number => ($"Titre {number.ToString(CultureInfo.InvariantCulture)}", number))]));

        (await visitor.ReadAsync("/lifetime")).Should().Contain("Titre 502").And.Contain("Titre 3<").And.NotContain("Titre 2<").And.Contain("Et 2 autres titres.");
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_shuts_nobody_out_and_overflows_nowhere(int width, ColorScheme scheme)
    {
        using var visitor = new Visitor(shared.Site);
        var import = await visitor.ImportAsync("Library.xml", Plist((new string('W', 5_000), 3), ("evil\u202Egnp.exe", 2)));
        await using var tab = await shared.OpenAsAsync(visitor, new() { ViewportSize = new() { Width = width, Height = 780 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });

        foreach (var address in (string[])["/lifetime", "/years", import])
        {
            await tab.Page.GotoAsync(address);
            await tab.ShouldBeAccessibleAsync();
            (await tab.OverflowAsync()).Should().BeLessThan(5, address);
        }

        tab.Complaints.Should().BeEmpty();
    }

    private static byte[] Plist(params (string Name, int Plays)[] songs) => Encoding.UTF8.GetBytes(
        "<plist version=\"1.0\"><dict><key>Tracks</key><dict>"
        + string.Concat(songs.Select(song => string.Create(CultureInfo.InvariantCulture,
            $"<key>1</key><dict><key>Name</key><string>{WebUtility.HtmlEncode(song.Name)}</string><key>Artist</key><string>Artist</string><key>Play Count</key><integer>{song.Plays}</integer><key>Play Date UTC</key><date>2023-12-20T10:00:00Z</date></dict>")))
        + "</dict></dict></plist>");
}
