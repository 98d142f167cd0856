using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Wrapped.Web.Logs;

/// <summary>Tells whoever started the site, in plain words, where to go.</summary>
public static class ReadyLine
{
    public static void SayWhenReady(this WebApplication app, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
                output.WriteLine($"Wrapped is ready: {address}");
        });
    }
}
