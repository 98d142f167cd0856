using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wrapped.Cli;
using Wrapped.Recaps.Ranges;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Stories;

[Collection(OneSite.Name)]
public sealed class RecapFileTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task The_site_and_the_command_tell_the_same_numbers()
    {
        var export = Exports.Year(2031);
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", export);
        using var answer = await visitor.GetAsync("/2031/recap.json");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");

        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, export);
        using var output = new StringWriter();
        (await CommandLine.RunAsync(["recap", file, "--year", "2031", "--zone", "Europe/Paris", "--json"], output, TextWriter.Null)).Should().Be(0);
        File.Delete(file);

        (await answer.Content.ReadAsStringAsync()).Should().Be(output.ToString().TrimEnd());
    }

    [Fact]
    public async Task Who_has_years_is_led_to_the_usual_one_and_not_to_the_newest()
    {
        using var visitor = new Visitor(shared.Site);
        (await visitor.ReadAsync("/")).Should().NotContain("Your story of");
        var today = shared.Site.Services.GetRequiredService<IClock>().GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).Date;
        int[] years = [today.Year - 1, today.Year, 2099];
        foreach (var year in years)
            await visitor.ImportAsync($"{year}.zip", Exports.Year(year));
        var usual = UsualYear.Of(years, today);
        foreach (var address in (string[])["/", "/years"])
            (await visitor.ReadAsync(address)).Should().Contain($"href=\"/{usual}\">Your story of {usual}</a>").And.NotContain("Your story of 2099");
    }

    [Theory]
    [InlineData("2031-01", 200)]
    [InlineData("2031-spring", 404)]
    [InlineData("2030-12-31--2031-02-01", 200)]
    [InlineData("all", 200)]
    [InlineData("2031-13", 404)]
    [InlineData("2031-02-01--2031-01-01", 404)]
    public async Task A_month_a_season_any_days_and_all_time_have_stories_too(string days, int status)
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        using var story = await visitor.GetAsync($"/{days}");
        ((int)story.StatusCode).Should().Be(status);
    }

    [Fact]
    public async Task The_days_that_somebody_asks_for_lead_to_their_story()
    {
        using var visitor = new Visitor(shared.Site);
        await visitor.ImportAsync("mine.zip", Exports.Year(2031));
        using var there = await visitor.GetAsync("/years?handler=Days&from=2031-01-01&to=2031-03-01");
        there.Headers.Location!.ToString().Should().Be("/2031-01-01--2031-03-01");
        using var nowhere = await visitor.GetAsync("/years?handler=Days&from=//evil.example&to=x");
        nowhere.Headers.Location!.ToString().Should().Be("/years#other");
    }
}
