using System.Text.Json;
using Microsoft.Playwright;
using Wrapped.Web.Languages;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Pages.Rules;

[Collection(OneSite.Name)]
public sealed class RulesTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task A_rule_is_looked_at_then_added_and_removed_without_a_script_and_all_is_as_it_was()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        var before = await visitor.ReadAsync("/2031/recap.json");
        await using var tab = await shared.OpenAsAsync(visitor, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 740 } });
        await tab.Page.GotoAsync("/rules");
        await tab.Page.GetByText("Leave something out").ClickAsync();
        var form = tab.Page.Locator("details").First;
        (await form.Locator("[name=artist]").GetAttributeAsync("list")).Should().Be("artists");
        (await tab.Page.Locator("#artists option").CountAsync()).Should().Be(9);
        await form.Locator("[name=artist]").FillAsync("The Invented 5");
        await form.GetByRole(AriaRole.Button, new() { Name = "See what it changes" }).ClickAsync();

        var minutes = await tab.Page.Locator(".effect tbody tr").First.Locator("td").AllInnerTextsAsync();
        (await tab.Page.Locator("del").First.InnerTextAsync()).Should().Be("The Invented 5");
        (await visitor.ReadAsync("/2031/recap.json")).Should().Be(before, "nothing holds before it is added");
        minutes[0].Should().Be(Minutes(before));
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();

        (await tab.Page.Locator("[role=status]").InnerTextAsync()).Should().StartWith("Added.");
        var after = await visitor.ReadAsync("/2031/recap.json");
        after.Should().NotContain("The Invented 5");
        minutes[1].Should().Be(Minutes(after), "a preview says what then happens");
        (await visitor.ReadAsync("/rules.txt")).Should().Be("leave out artist: The Invented 5\n");

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "What it changes" }).ClickAsync();
        (await tab.Page.Locator(".effect tbody tr").First.Locator("td").AllInnerTextsAsync()).Should().Equal(minutes, "with and without it, though it holds");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        (await visitor.ReadAsync("/2031/recap.json")).Should().Be(before);
        (await tab.Page.Locator(".rules-held form").CountAsync()).Should().Be(0);
        tab.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_hidden_stays_in_the_numbers_and_is_on_no_card_and_no_page()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        var before = await visitor.ReadAsync("/2031/recap.json");
        using var json = JsonDocument.Parse(before);
        var top = json.RootElement.GetProperty("topArtists")[0].GetProperty("name").GetString()!;
        (await visitor.ReadAsync("/years")).Should().Contain(top);
        (await visitor.ReadAsync("/2031/top-artists")).Should().Contain(top);

        (await visitor.PostAsync("/rules?handler=Add", Fields(("kind", "hide"), ("artist", top)))).Dispose();

        (await visitor.ReadAsync("/years")).Should().NotContain(top).And.Contain("2031");
        (await visitor.ReadAsync("/2031/top-artists")).Should().NotContain(top);
        (await visitor.ReadAsync("/2031/recap.json")).Should().Be(before);
        (await visitor.ReadAsync("/rules")).Should().Contain($"Count \u2068{top}\u2069, but hide it on cards.");
    }

    [Fact]
    public async Task Noise_at_night_is_suggested_with_its_nights_and_minutes_and_offered_no_longer_once_it_is_added()
    {
        using var visitor = new Visitor(shared.Site);
        var nights = Enumerable.Range(0, 6).Select(night => Exports.Play(2031, 2 + (24 * night), $"Rain {night}", "White Noise Baby Sleep"));
        await visitor.ImportAsync("mine.zip", Exports.Zip(("Streaming_History_Audio_2031.json", Exports.Json([.. nights]))));
        await using var tab = await shared.OpenAsAsync(visitor, new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync("/rules");
        var offer = tab.Page.Locator(".offer").First;
        (await offer.Locator(".evidence").InnerTextAsync()).Should().Be("\u2068White Noise Baby Sleep\u2069 on 6 nights, 19 minutes.");

        await offer.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();

        (await tab.Page.Locator(".rules-held").InnerTextAsync()).Should().Contain("Leave out \u2068White Noise Baby Sleep\u2069.");
        (await tab.Page.Locator(".offer").CountAsync()).Should().Be(0);
        using var gone = await visitor.GetAsync("/2031");
        gone.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound, "nothing else was heard in that year");
    }

    [Fact]
    public async Task What_a_play_is_can_be_said_once_and_the_page_says_what_it_replaces()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        (await visitor.PostAsync("/rules?handler=Add", Fields(("kind", "plays"), ("measure", "seconds"), ("seconds", "200")))).Dispose();
        using var preview = await visitor.PostAsync("/rules?handler=Preview", Fields(("kind", "plays"), ("measure", "half"), ("seconds", "30")));
        (await preview.Content.ReadAsStringAsync()).Should().Contain("It takes the place of: A play is 200 seconds or more.");
        (await visitor.PostAsync("/rules?handler=Add", Fields(("kind", "plays"), ("measure", "half")))).Dispose();
        (await visitor.ReadAsync("/rules.txt")).Should().Be("plays: half\n");
    }

    [Theory]
    [InlineData("en", "Dites", "Say whose it is: pick it from the list, or fill in the artist, too.")]
    [InlineData("fr", "Say", "Dites de qui\u00A0: choisissez dans la liste, ou remplissez aussi l’artiste.")]
    public async Task What_is_no_rule_is_refused_in_one_sentence_and_what_was_typed_stays(string language, string other, string sentence)
    {
        using var visitor = new Visitor(shared.Site, language);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031, plays: 1));
        foreach (var handler in (string[])["Preview", "Add"])
        {
            using var answer = await visitor.PostAsync($"/rules?handler={handler}", Fields(("kind", "leave"), ("song", "Nobody’s song"), ("device", "Tablet"), ("from", "18:00"), ("until", "20:00")));
            var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            page.Should().Contain($"<p class=\"notice\" role=\"alert\">{sentence}</p>").And.NotContain($"role=\"alert\">{other}")
                .And.Contain("value=\"Nobody’s song\"").And.Contain("<option value=\"Tablet\" selected").And.Contain("value=\"18:00\"").And.Contain("<details open");
        }
        (await visitor.ReadAsync("/rules.txt")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_rules_of_one_listener_are_no_other_s()
    {
        using var visitor = new Visitor(shared.Site);
        using var other = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        await other.ImportAsync("mine.zip", Exports.Year(2031));
        (await visitor.PostAsync("/rules?handler=Add", Fields(("line", "leave out artist: The Invented 1")))).Dispose();
        (await other.ReadAsync("/rules.txt")).Should().BeEmpty();
        (await other.ReadAsync("/2031/recap.json")).Should().Contain("The Invented 1");
    }

    [Theory]
    [InlineData("en-GB", 1280, ColorScheme.Light)]
    [InlineData("fr-FR", 360, ColorScheme.Dark)]
    public async Task Forms_and_previews_shut_nobody_out(string locale, int width, ColorScheme scheme)
    {
        using var visitor = new Visitor(shared.Site);
        var rows = Enumerable.Range(0, 12).Select(i => Exports.Play(2031, i, $"{new string('W', 90)} {i % 3}", i % 2 == 0 ? "<script>alert(1)</script>" : "\u202Egnp.exe")).ToArray();
        await visitor.ImportAsync("mine.zip", Exports.Zip(("Streaming_History_Audio_2031.json", Exports.Json(rows))));
        (await visitor.PostAsync("/rules?handler=Add", Fields(("line", "hide artist: <script>alert(1)</script>")))).Dispose();
        await using var tab = await shared.OpenAsAsync(visitor, new() { Locale = locale, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 780 }, ReducedMotion = ReducedMotion.Reduce });
        await tab.Page.GotoAsync("/rules");
        await tab.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        await ShouldBeFineAsync(tab);
        foreach (var artist in (string[])["<script>alert(1)</script>", "\u202Egnp.exe"])
        {
            await tab.Page.GotoAsync("/rules");
            await tab.Page.Locator("summary").First.ClickAsync();
            await tab.Page.Locator("details").First.Locator("[name=artist]").FillAsync(artist);
            await tab.Page.Locator("details").First.Locator("button").First.ClickAsync();
            await tab.Page.Locator(".effect").WaitForAsync();
            await ShouldBeFineAsync(tab);
        }
        tab.Complaints.Should().BeEmpty();
    }

    private static async Task ShouldBeFineAsync(Tab tab)
    {
        await tab.ShouldBeAccessibleAsync();
        (await tab.OverflowAsync()).Should().BeLessThan(5);
    }

    private static string Minutes(string recap)
    {
        using var json = JsonDocument.Parse(recap);
        return Amounts.Whole((long)decimal.Round(json.RootElement.GetProperty("minutes").GetDecimal(), MidpointRounding.AwayFromZero));
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
