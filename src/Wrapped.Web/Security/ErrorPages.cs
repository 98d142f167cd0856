namespace Wrapped.Web.Security;

/// <summary>What a failed request shows: a page of ours that repeats nothing of the request.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
    }
}
