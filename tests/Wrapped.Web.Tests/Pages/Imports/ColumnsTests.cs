using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wrapped.Importers.OwnTables;
using Wrapped.Web.Imports;
using Wrapped.Web.Security;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages.Imports;

[Collection(OneSite.Name)]
public sealed class ColumnsTests(SiteAndBrowser shared)
{
    private const string Table = "Played At;Song;Who;Seconds\n13/05/2024 18:31;Été;Björk;200\n14/05/2024 18:31;<b>Hunter</b>;Björk;61\nsoon;Third;Björk;61\n15/05/2024 18:31;;Björk;61\n";

    [Fact]
    public async Task A_dropped_table_is_mapped_looked_at_and_read_and_its_plays_are_there()
    {
        await using var tab = await shared.OpenAsync();
        await tab.Page.GotoAsync("/");
        await tab.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "mine.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Table) });
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Say what its columns are" }).ClickAsync();

        // The guess knows no column as the artist; it is chosen, and the preview follows by itself.
        var reads = tab.Page.Locator("#reads");
        (await reads.Locator("tbody tr").First.InnerTextAsync()).Should().Contain("2024-05-13 18:31").And.Contain("Été").And.NotContain("Björk");
        await tab.Page.SelectOptionAsync("[name=artist]", new SelectOptionValue { Label = "\u2068Who\u2069" });
        await Assertions.Expect(reads.Locator("tbody tr").First).ToContainTextAsync("Björk");
        (await reads.InnerTextAsync()).Should().Contain("Rows read: 4; 2 of them tell of a listening.").And.Contain("1 failed: time missing or impossible").And.Contain("1 skipped: no track").And.Contain("<b>Hunter</b>");
        await tab.ShouldBeAccessibleAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("2 new plays");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("2 plays are in your library");
        (await tab.Page.Locator(".tally tfoot").InnerTextAsync()).Split('\t', StringSplitOptions.TrimEntries).Should().Equal("All files", "4", "2", "0", "1", "1");
        await tab.Page.GotoAsync("/2024/top-artists");
        (await tab.Page.ContentAsync()).Should().Contain("Björk");
        await tab.Page.GotoAsync("/imports");
        (await tab.Page.Locator(".list li").CountAsync()).Should().Be(1, "the table that was read takes the place of the one that was refused");
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_script_and_in_French_a_button_shows_how_it_reads()
    {
        using var visitor = new Visitor(shared.Site, "fr");
        var import = await visitor.ImportAsync("mine.csv", Encoding.UTF8.GetBytes("titre;artiste;quand\nÉté;Björk;03/05/2024 18:31\nHunter;Björk;04/05/2024 18:31\n"));
        await using var tab = await shared.OpenAsAsync(visitor, new() { JavaScriptEnabled = false, Locale = "fr-FR", ViewportSize = new() { Width = 360, Height = 740 } });
        await tab.Page.GotoAsync($"{import}/columns");
        (await tab.Page.Locator("[role=status]").InnerTextAsync()).Should().Contain("Choisissez 31/12/2024 18:05 ou 12/31/2024 18:05");
        (await tab.Page.Locator("#reads tbody tr").First.InnerTextAsync()).Should().StartWith("2024-05-03 18:31");

        await tab.Page.SelectOptionAsync("[name=form]", "M/d/yyyy H:mm");
        await tab.Page.SelectOptionAsync("[name=zone]", "Utc");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Voir comment il se lit" }).ClickAsync();

        (await tab.Page.Locator("#reads tbody tr").First.InnerTextAsync()).Should().StartWith("2024-03-05 19:31", "it is UTC there, and a winter's day in Paris");
        (await tab.Page.Locator("#reads code").InnerTextAsync()).Should().Be("time=quand; title=titre; artist=artiste; form=M/d/yyyy H:mm; zone=utc");
        (await tab.OverflowAsync()).Should().BeLessThanOrEqualTo(0);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Le lire" }).ClickAsync();
        await visitor.WaitAsync(new Uri(tab.Page.Url).AbsolutePath);
        (await visitor.ReadAsync(new Uri(tab.Page.Url).AbsolutePath)).Should().Contain("2 nouvelles écoutes");
        Kept(visitor).Should().BeEmpty();
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_and_the_page_says_why()
    {
        using var visitor = new Visitor(shared.Site);
        var import = await visitor.ImportAsync("mine.csv", Encoding.UTF8.GetBytes(Table));
        foreach (var (fields, why) in new[]
        {
            (Fields(("time", "0"), ("title", "2")), "Say which column is the time"),
            (Fields(("time", "1"), ("title", "9")), "Say which column is the title"),
            (Fields(("time", "1"), ("title", "2"), ("pattern", "soon")), "This is no pattern of a time"),
            (Fields(("time", "2"), ("title", "2"), ("form", "iso")), "no row tells of a listening"),
            (Fields(("time", "x"), ("title", "-1"), ("playedIn", "99"), ("kind", "#99"), ("zone", "nowhere")), "Say which column is the time"),
        })
        {
            using var answer = await visitor.PostAsync($"{import}/columns?handler=Read", fields);
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain(why);
        }
        Kept(visitor).Should().ContainSingle();
    }

    [Fact]
    public async Task A_preset_that_fits_is_offered_and_chosen_by_its_address()
    {
        using var visitor = new Visitor(shared.Site);
        var import = await visitor.ImportAsync("mine.csv", Encoding.UTF8.GetBytes("artiste;titre;date\nBjörk;Été;03/15/2024 18:31\nBjörk;Hunter;04/16/2024 18:31\n"));

        (await visitor.ReadAsync($"{import}/columns")).Should().Contain("?preset=tableur").And.NotContain("?preset=plain").And.Contain("form=M/d/yyyy H:mm");
        (await visitor.ReadAsync($"{import}/columns?preset=tableur")).Should().Contain("form=d/M/yyyy H:mm").And.Contain("no row tells of a listening");
    }

    [Fact]
    public async Task A_table_is_its_listeners_alone_and_goes_when_they_remove_it()
    {
        using var visitor = new Visitor(shared.Site);
        using var another = new Visitor(shared.Site);
        var import = await visitor.ImportAsync("mine.csv", Encoding.UTF8.GetBytes(Table));
        await another.ImportAsync("mine.zip", Exports.Year(2031));

        using (var page = await visitor.GetAsync($"{import}/columns"))
            Headers.ShouldBeSafe(page, "columns");
        foreach (var (handler, status) in new[] { ("", HttpStatusCode.NotFound), ("?handler=Read", HttpStatusCode.NotFound) })
        {
            using var answer = await another.PostAsync($"{import}/columns{handler}", Fields(("time", "1"), ("title", "2")));
            answer.StatusCode.Should().Be(status);
        }
        using (var without = await visitor.PostAsync($"{import}/columns?handler=Read", Fields(("time", "1"), ("title", "2")), withToken: false))
            without.StatusCode.Should().Be(HttpStatusCode.BadRequest);

        Kept(visitor).Should().ContainSingle();
        (await visitor.PostAsync($"{import}?handler=Undo")).Dispose();
        Kept(visitor).Should().BeEmpty();
        using var gone = await visitor.GetAsync($"{import}/columns");
        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Erasing_takes_a_kept_table_with_it()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.csv", Encoding.UTF8.GetBytes(Table));
        var kept = Kept(visitor).Single();

        (await visitor.PostAsync("/erase")).Dispose();

        File.Exists(kept).Should().BeFalse();
    }

    [Fact]
    public async Task After_a_day_a_table_is_gone_and_its_report_offers_nothing_more()
    {
        using var visitor = new Visitor(shared.Site);
        var (old, young) = (await visitor.ImportAsync("old.csv", Encoding.UTF8.GetBytes(Table)), await visitor.ImportAsync("young.csv", Encoding.UTF8.GetBytes(Table + "15/05/2024 18:31;More;Björk;61\n")));
        var (before, tables) = (Kept(visitor).ToList(), shared.Site.Services.GetRequiredService<KeptTables>());
        var file = before.Single(path => path.Contains($"-{old.Split('/')[^1]}.", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(-25));

        tables.Sweep();

        Kept(visitor).Should().ContainSingle();
        (await visitor.ReadAsync(old)).Should().Contain("is a table that Wrapped does not know").And.NotContain("/columns");
        (await visitor.ReadAsync(young)).Should().Contain($"{young}/columns");
    }

    [Fact]
    public async Task A_kept_table_and_what_was_said_of_another_outlive_a_stop_of_the_site()
    {
        var site = Site.Start();
        using var visitor = new Visitor(site);
        await visitor.ImportAsync("mine.csv", Encoding.UTF8.GetBytes(Table));
        await visitor.ImportAsync("other.csv", Encoding.UTF8.GetBytes(Table + "15/05/2024 18:31;More;Björk;61\n"));
        var listener = site.ListenerOf(visitor.Cookie!);
        var map = ColumnMapText.Read("time=Played At; title=Song; form=d/M/yyyy H:mm").Map!;
        site.Services.GetRequiredService<KeptTables>().Give(listener, 1, 3, map).Should().BeTrue();

        await using var again = await site.StartAgainAsync();

        var tables = again.Services.GetRequiredService<KeptTables>();
        (tables.MapOf(listener, 3), tables.MapOf(listener, 2)).Should().Be((map, null));
        again.Services.GetRequiredService<UploadFolder>().Find(listener, 3).Should().NotBeNull();
        tables.Find(listener, 2).Should().NotBeNull();
        tables.Give(listener, 1, 4, map).Should().BeFalse("it was given already");
    }

    private IEnumerable<string> Kept(Visitor visitor) => Directory.EnumerateFiles(Path.Join(shared.Site.Data, "uploads"), $"{shared.Site.ListenerOf(visitor.Cookie!)}-*");

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
