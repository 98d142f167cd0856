using Wrapped.Web.Sites;

namespace Wrapped.Web.Logs;

[Collection(OneSite.Name)]
public sealed class RequestLogTests(SiteAndBrowser shared)
{
    [Fact]
    public async Task The_log_names_routes_and_never_a_file_a_title_or_an_address()
    {
        using var visitor = new Visitor(shared.Site);
        var import = await visitor.ImportAsync("SecretFileName.zip", Exports.Year(2031, artist: "Secret Artist"));
        foreach (var address in (string[])["/years", "/2031", "/2031/opening.png", import, $"{import}/rows.csv", "/secret-address?secret=query"])
            (await visitor.GetAsync(address)).Dispose();
        await visitor.ImportAsync("SecretBad.json", "not json"u8.ToArray());
        var log = shared.Site.Log();
        log.Should().Contain("imports/{id:long}").And.Contain("{days:days}/{card?}").And.Contain("(no route)");
        log.Should().NotContainEquivalentOf("secret").And.NotContain("Song 1").And.NotContain("2031/opening");
        log.Should().NotContain(visitor.Cookie!).And.NotContain(shared.Site.ListenerOf(visitor.Cookie!).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
