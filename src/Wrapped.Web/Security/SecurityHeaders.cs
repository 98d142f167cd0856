namespace Wrapped.Web.Security;

/// <summary>The headers that every answer carries: nothing inline, nothing from elsewhere, nothing kept by a cache unless it says so itself.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // At the last moment, because the error page begins by clearing what was set before it.
        context.Response.OnStarting(() =>
        {
            Write(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        var cache = headers.CacheControl.ToString();
        if (cache.Length == 0 || cache.Contains("no-store", StringComparison.OrdinalIgnoreCase))
            headers.CacheControl = "private, no-store";
    }
}
