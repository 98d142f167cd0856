using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Wrapped.Cards.Fonts;

namespace Wrapped.Web.Fonts;

/// <summary>Serves the typefaces that the cards are drawn with to the pages, so that both speak with one voice.</summary>
public static class FontFiles
{
    public static void UseFontFiles(this IApplicationBuilder app)
    {
        // Without npm the build lays no fonts; the pages then fall back to the reader's own.
        if (!Directory.Exists(FontFolder.Path))
            return;
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/fonts",
            FileProvider = new PhysicalFileProvider(FontFolder.Path),
            ContentTypeProvider = new FileExtensionContentTypeProvider(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [".woff2"] = "font/woff2" }),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000",
        });
    }
}
