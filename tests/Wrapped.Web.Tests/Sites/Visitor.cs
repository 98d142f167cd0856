using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Wrapped.Web.Sites;

/// <summary>Somebody with a browser of their own, but without its script.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;
    private readonly Site _site;

    public Visitor(Site site, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(site);
        _site = site;
        _http = new(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        _http.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    public string? Cookie => _cookies.GetCookies(_site.Address)["wrapped.listener"]?.Value;

    public CookieCollection Cookies => _cookies.GetCookies(_site.Address);

    public Task<HttpResponseMessage> GetAsync(string address) => AskAsync(HttpMethod.Get, address);

    /// <summary>Asks for a page or only for its headers; for what differs from <paramref name="known"/>, where that is given.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await _http.SendAsync(request);
    }

    public async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await _http.GetStringAsync(new Uri(address, UriKind.Relative)));

    /// <summary>A form token as the page at <paramref name="from"/> holds it.</summary>
    public async Task<string> TokenAsync(string from = "/")
    {
        using var page = await GetAsync(from);
        return TokenField().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value;
    }

    public async Task<HttpResponseMessage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>>? fields = null, bool withToken = true)
    {
        List<KeyValuePair<string, string>> all = [.. fields ?? []];
        if (withToken)
            all.Add(new("token", await TokenAsync()));
        using var form = new FormUrlEncodedContent(all);
        return await _http.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    /// <summary>Sends files as the page's script does.</summary>
    public async Task<HttpResponseMessage> SendAsync(string name, HttpContent file, string? zone = "Europe/Paris")
    {
        using var form = new MultipartFormDataContent();
        if (zone is not null)
            form.Add(new StringContent(zone), "zone");
        form.Add(file, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/upload") { Content = form };
        request.Headers.Add("X-Form-Token", await TokenAsync());
        request.Headers.Add("X-Requested-By", "script");
        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendFormAsync(MultipartFormDataContent form) => _http.PostAsync(new Uri("/upload", UriKind.Relative), form);

    /// <summary>Sends a file, waits until it is read, keeps what is in it, and tells the address of its import.</summary>
    public async Task<string> ImportAsync(string name, byte[] file, string? zone = "Europe/Paris")
    {
        var import = await StageAsync(name, file, zone);
        await KeepAsync(import);
        return import;
    }

    /// <summary>Keeps what a file that was read holds; one that was refused stays so.</summary>
    public async Task KeepAsync(string import) => (await PostAsync($"{import}?handler=Keep")).Dispose();

    /// <summary>Sends a file, waits until it is read, and tells the address of its import.</summary>
    public async Task<string> StageAsync(string name, byte[] file, string? zone = "Europe/Paris")
    {
        using var content = new ByteArrayContent(file);
        using var answer = await SendAsync(name, content, zone);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var import = (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["next"]!;
        await WaitAsync(import);
        return import;
    }

    /// <summary>Listens to the progress of an import to its end, and tells all that was said.</summary>
    public Task<string> WaitAsync(string import) => _http.GetStringAsync(new Uri($"{import}/progress", UriKind.Relative));

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"token\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenField();
}
