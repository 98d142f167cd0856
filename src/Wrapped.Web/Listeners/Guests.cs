using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Wrapped.Library;

namespace Wrapped.Web.Listeners;

/// <summary>A guest is a listener known by a cookie alone: the first upload makes one, and whoever loses the cookie loses the library.</summary>
public static class Guests
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>The listener of this request; null for somebody who has uploaded nothing.</summary>
    public static Listener? Listener(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<Listener>();
    }

    /// <summary>The listener of a request that the fallback policy let through, which lets nobody else through.</summary>
    public static Listener Owner(this HttpContext context) =>
        context.Listener() ?? throw new InvalidOperationException("An endpoint for listeners was reached by somebody else.");

    public static async Task SignInAsync(HttpContext context, Listener listener)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(listener);
        var id = listener.Id.ToString(CultureInfo.InvariantCulture);
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id)], Scheme));
        await context.SignInAsync(Scheme, principal, new AuthenticationProperties { IsPersistent = true });

        // So that an antiforgery token made later in this request is made for the listener.
        context.User = principal;
        context.Features.Set(listener);
    }

    public static Task SignOutAsync(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>Puts the listener on the request, and ends the cookie of one who was erased.</summary>
    internal static async Task RecogniseAsync(CookieValidatePrincipalContext cookie)
    {
        var library = cookie.HttpContext.RequestServices.GetRequiredService<PlayLibrary>();
        var claim = cookie.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var listener = long.TryParse(claim, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id)
            ? await library.FindListenerAsync(id, cookie.HttpContext.RequestAborted)
            : null;
        if (listener is not null)
        {
            cookie.HttpContext.Features.Set(listener);
            return;
        }
        cookie.RejectPrincipal();
        await cookie.HttpContext.SignOutAsync(Scheme);
    }
}
