using Wrapped.Cli;
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
}
