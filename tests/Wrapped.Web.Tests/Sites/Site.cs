using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Wrapped.Web.Sites;

/// <summary>The whole site on real Kestrel, with a data folder of its own.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    private Site(string data, long maxBytes)
    {
        Data = data;
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Production")
            .UseSetting("WRAPPED_DATA", data)
            .UseSetting("Uploads:MaxBytes", maxBytes.ToString(CultureInfo.InvariantCulture))
            .UseSetting("WRAPPED_LOG", LogFile)
            .UseUrls("http://127.0.0.1:0"));
        _factory.UseKestrel(0);
        _factory.StartServer();
    }

    public string Data { get; }

    public string LogFile => Path.Join(Data, "site.log");

    public Uri Address => _factory.ClientOptions.BaseAddress;

    public IServiceProvider Services => _factory.Services;

    public static Site Start(long maxBytes = 100_000_000) => new(Directory.CreateTempSubdirectory("wrapped-").FullName, maxBytes);

    /// <summary>The same site after a stop and a start.</summary>
    public async Task<Site> StartAgainAsync()
    {
        await _factory.DisposeAsync();
        return new(Data, 100_000_000);
    }

    public string Log()
    {
        using var file = new FileStream(LogFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file);
        return text.ReadToEnd();
    }

    /// <summary>Whose cookie this is.</summary>
    public long ListenerOf(string cookie)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var ticket = options.TicketDataFormat.Unprotect(Uri.UnescapeDataString(cookie))!;
        return long.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        Directory.Delete(Data, recursive: true);
    }
}
