using System.Globalization;
using Serilog;

namespace Wrapped.Web.Logs;

/// <summary>Serilog behind the framework's own logging, set up by the Serilog section of the settings.</summary>
public static class SerilogLogging
{
    /// <summary>The setting that names a file to log to beside the console.</summary>
    public const string Setting = "WRAPPED_LOG";

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Logging.ClearProviders();
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration);
        if (builder.Configuration[Setting] is { Length: > 0 } file)
            logger.WriteTo.File(file, formatProvider: CultureInfo.InvariantCulture);
        builder.Logging.AddSerilog(logger.CreateLogger(), dispose: true);
    }
}
