using Serilog;

namespace Wrapped.Web.Logs;

/// <summary>Serilog behind the framework's own logging, set up by the Serilog section of the settings.</summary>
public static class SerilogLogging
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger(), dispose: true);
    }
}
