using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace Wrapped.Web.Pages;

/// <summary>The Razor pages.</summary>
public static class PageRoom
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.AddRouting(options => options.LowercaseUrls = true);

        // é stays é in the page's source; what matters to HTML is encoded all the same.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
