using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Wrapped.Web.Data;

namespace Wrapped.Web.Listeners;

/// <summary>The cookies of guests and of their forms, and the rule that what is not said to be public is for listeners only.</summary>
public static class GuestCookies
{
    /// <summary>Where a script sends the token of a form.</summary>
    public const string TokenHeader = "X-Form-Token";

    /// <summary>Where a plain form sends it.</summary>
    public const string TokenField = "token";

    /// <summary>As long as browsers allow.</summary>
    public static TimeSpan Lasting { get; } = TimeSpan.FromDays(400);

    public static void AddGuests(this IServiceCollection services, DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        services.AddDataProtection().SetApplicationName("Wrapped").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Describe);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(Describe);
    }

    private static void Describe(CookieAuthenticationOptions options)
    {
        options.Cookie = new CookieBuilder { Name = "wrapped.listener", HttpOnly = true, SameSite = SameSiteMode.Lax, SecurePolicy = CookieSecurePolicy.SameAsRequest, IsEssential = true, Path = "/" };
        options.ExpireTimeSpan = Lasting;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = Guests.RecogniseAsync;

        // There is no page to sign in on: what belongs to a listener is simply not there for anybody else.
        options.Events.OnRedirectToLogin = options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };
    }

    private static void Describe(AntiforgeryOptions options)
    {
        options.HeaderName = TokenHeader;
        options.FormFieldName = TokenField;
        options.Cookie = new CookieBuilder { Name = "wrapped.form", HttpOnly = true, SameSite = SameSiteMode.Lax, SecurePolicy = CookieSecurePolicy.SameAsRequest, IsEssential = true, Path = "/" };

        // The headers middleware says it better: 'none' of our pages are framed by anybody.
        options.SuppressXFrameOptionsHeader = true;
    }
}
