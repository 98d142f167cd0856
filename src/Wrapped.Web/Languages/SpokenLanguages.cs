using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Wrapped.Cards.Words;

namespace Wrapped.Web.Languages;

/// <summary>The languages of the site: the reader's choice if they made one, else what their browser asks for, else English.</summary>
public static class SpokenLanguages
{
    public const string Cookie = "wrapped.language";

    public static IReadOnlyList<CultureInfo> All { get; } = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("fr")];

    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped(_ => new Wording(CultureInfo.CurrentUICulture));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(All[0]);
            options.SupportedCultures = [.. All];
            options.SupportedUICultures = [.. All];
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cookie }, new AcceptLanguageHeaderRequestCultureProvider()];
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
    }

    public static void Choose(HttpResponse response, CultureInfo language, TimeSpan lasting)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(
            Cookie,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps, MaxAge = lasting, IsEssential = true });
    }
}
