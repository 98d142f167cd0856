using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace Wrapped.Web.Logs;

/// <summary>One line for each request: the pattern of its route, never the path or the query, which may name what somebody listens to.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var start = Stopwatch.GetTimestamp();
        string? route = null;
        context.Response.OnStarting(() =>
        {
            route = RouteOf(context);
            return Task.CompletedTask;
        });
        await next(context);
        if (!log.IsEnabled(LogLevel.Information))
            return;
        route ??= RouteOf(context);
        var milliseconds = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var (method, status) = (context.Request.Method, context.Response.StatusCode);
        Answered(log, method, route, status, milliseconds);
    }

    // What was asked for, also where a page about an error answers in its place.
    private static string RouteOf(HttpContext context)
    {
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>() is { } status ? status.Endpoint
            : context.Features.Get<IExceptionHandlerFeature>() is { } error ? error.Endpoint
            : context.GetEndpoint();
        return asked is RouteEndpoint route ? $"/{route.RoutePattern.RawText?.TrimStart('/')}" : "(no route)";
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} answered {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger log, string method, string route, int status, long milliseconds);
}
