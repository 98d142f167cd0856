using System.Globalization;

namespace Wrapped.Web.Stories;

/// <summary>Four digits: a year in an address.</summary>
public sealed class YearConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        ArgumentNullException.ThrowIfNull(values);
        var text = Convert.ToString(values[routeKey], CultureInfo.InvariantCulture);
        return text is { Length: 4 } && text.All(char.IsAsciiDigit);
    }
}
