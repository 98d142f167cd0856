using System.Net;
using System.Text;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Imports;

[Collection(OneSite.Name)]
public sealed class RefusalTests(SiteAndBrowser shared)
{
    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "empty.zip", [], "empty.zip\u2069 is empty" },
        { "page.json", "<!doctype html><html><body>Sign in</body></html>"u8.ToArray(), "is a web page, not an export" },
        { "notes.txt", "just some notes"u8.ToArray(), "is not a play history that Wrapped can read" },
        { "photos.zip", Exports.Zip(("cat.jpg", [1, 2, 3])), "holds no play history" },
        { "short.json", Exports.Json(Exports.Play(2031, 0, "One", "A"), Exports.Play(2031, 1, "Two", "B"))[..^40], "ends in the middle of its list" },
        { "half.zip", Exports.Year(2031)[..^60], "is damaged: it ends too early" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_file_that_is_no_export_ends_in_one_sentence_and_leaves_nothing(string name, byte[] file, string sentence)
    {
        using var visitor = new Visitor(shared.Site);
        var import = await visitor.ImportAsync(name, file);
        (await visitor.ReadAsync(import)).Should().Contain(sentence).And.Contain("Nothing of it was stored");
        (await visitor.ReadAsync("/years")).Should().Contain("Nothing here yet");
    }

    [Fact]
    public async Task A_bad_row_costs_one_row_and_is_told_in_the_report_and_in_the_file_of_refused_rows()
    {
        using var visitor = new Visitor(shared.Site);
        var rows = Encoding.UTF8.GetString(Exports.Json(Exports.Play(2031, 0, "One", "A"), Exports.Play(2031, 1, "Two", "B")));
        var import = await visitor.ImportAsync("=1+1.json", Encoding.UTF8.GetBytes(rows[..^1] + ",{\"ts\":\"never\",\"ms_played\":5,\"master_metadata_track_name\":\"Three\",\"master_metadata_album_artist_name\":\"C\"}]"));
        (await visitor.ReadAsync(import)).Should().Contain("2 plays are in your library").And.Contain("failed: time missing or impossible");
        using var csv = await visitor.GetAsync($"{import}/rows.csv");
        csv.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        var lines = (await csv.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        lines.Should().HaveCount(2);
        lines[1].Should().Be("\"'=1+1.json\",\"3\",\"failed\",\"failed: time missing or impossible\"");
    }

    [Fact]
    public async Task The_same_file_again_stores_nothing_and_says_so()
    {
        using var visitor = new Visitor(shared.Site);
        var export = Exports.Year(2031);
        await visitor.ImportAsync("one.zip", export);
        var again = await visitor.ImportAsync("one.zip", export);
        (await visitor.ReadAsync(again)).Should().Contain("You have brought this file before");
    }

    [Fact]
    public async Task What_is_undone_is_gone()
    {
        using var visitor = new Visitor(shared.Site);
        var import = await visitor.ImportAsync("one.zip", Exports.Year(2031));
        using var story = await visitor.GetAsync("/2031");
        story.StatusCode.Should().Be(HttpStatusCode.OK);
        (await visitor.PostAsync($"{import}?handler=Undo")).Dispose();
        using var gone = await visitor.GetAsync("/2031");
        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await visitor.ReadAsync("/imports")).Should().NotContain("one.zip");
    }
}
