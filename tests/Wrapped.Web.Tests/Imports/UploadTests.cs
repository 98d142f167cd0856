using System.Net;
using System.Net.Sockets;
using System.Text;
using Wrapped.Web.Sites;

namespace Wrapped.Web.Imports;

[Collection(OneSite.Name)]
public sealed class UploadTests(SiteAndBrowser shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task A_file_from_the_script_becomes_an_import_and_its_upload_is_gone_after_it()
    {
        using var visitor = new Visitor(_site);
        var import = await visitor.ImportAsync("my_spotify_data.zip", Exports.Year(2031));
        var page = await visitor.ReadAsync(import);
        page.Should().Contain("60 plays are in your library").And.Contain("my_spotify_data.zip").And.Contain("href=\"/2031\"");
        UploadsOf(visitor).Should().BeEmpty();
    }

    [Fact]
    public async Task A_plain_form_does_the_same_with_several_files_at_once()
    {
        using var visitor = new Visitor(_site);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await visitor.TokenAsync()), "token" },
            { new StringContent("Asia/Tokyo"), "zone" },
            { new ByteArrayContent(Exports.Year(2030)), "file", "one.zip" },
            { new ByteArrayContent(Exports.Year(2031)), "file", "two.zip" },
        };
        using var answer = await visitor.SendFormAsync(form);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Be("/imports");
        var list = await visitor.ReadAsync("/imports");
        list.Should().Contain("one.zip").And.Contain("two.zip");
        (await visitor.ReadAsync("/settings")).Should().Contain("value=\"Asia/Tokyo\"");
    }

    [Fact]
    public async Task A_plain_form_without_a_file_goes_back_and_says_so()
    {
        using var visitor = new Visitor(_site);
        using var empty = new ByteArrayContent([]);
        empty.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"file\"; filename=\"\"");
        using var form = new MultipartFormDataContent { { new StringContent(await visitor.TokenAsync()), "token" }, empty };
        using var answer = await visitor.SendFormAsync(form);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await visitor.ReadAsync("/?chosen=none")).Should().Contain("No file was chosen");
        visitor.Cookie.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("X-Form-Token: CfDJ8nonsense\r\n")]
    public async Task Without_a_good_token_the_answer_is_no_before_a_byte_of_the_file_is_sent(string header)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(_site.Address.Host, _site.Address.Port);
        await using var stream = socket.GetStream();
        const string Part = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: 90000000\r\n{header}\r\n{Part}"));
        using var answer = new StreamReader(stream, Encoding.UTF8);
        (await answer.ReadLineAsync()).Should().Be("HTTP/1.1 400 Bad Request");
    }

    [Fact]
    public async Task A_large_file_streams_through()
    {
        using var visitor = new Visitor(_site);
        using var file = new PaddedExport(64 << 20);
        using var answer = await visitor.SendAsync("large.json", file);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var progress = await visitor.WaitAsync("/imports/1");
        progress.Should().Contain("\"over\":true");
        (await visitor.ReadAsync("/imports/1")).Should().Contain("2 new plays");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_in_words()
    {
        await using var site = Site.Start(maxBytes: 1_000_000);
        using var visitor = new Visitor(site);
        using var file = new ByteArrayContent(new byte[3_000_000]);
        using var answer = await visitor.SendAsync("large.zip", file);
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("larger than the 1.0");
        Directory.EnumerateFiles(Path.Join(site.Data, "uploads")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_second_file_of_a_new_listener_goes_to_the_same_library()
    {
        using var visitor = new Visitor(_site);
        await visitor.ImportAsync("one.zip", Exports.Year(2030));
        await visitor.ImportAsync("two.zip", Exports.Year(2031));
        (await visitor.ReadAsync("/years")).Should().Contain("href=\"/2030\"").And.Contain("href=\"/2031\"");
    }

    private IEnumerable<string> UploadsOf(Visitor visitor) =>
        Directory.EnumerateFiles(Path.Join(_site.Data, "uploads"), $"{_site.ListenerOf(visitor.Cookie!)}-*");
}
