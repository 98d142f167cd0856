using System.Globalization;
using NodaTime;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Web.Stories;

/// <summary>The name of a range in an address, such as 2024, 2024-05, 2024-summer, 2024-05-01--2024-06-15 or all (<see cref="RangeName"/>).</summary>
public sealed class DaysConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        ArgumentNullException.ThrowIfNull(values);

        // The seasons have the same names everywhere, though not the same months.
        return Convert.ToString(values[routeKey], CultureInfo.InvariantCulture) is { } name && RangeName.Find(name, DateTimeZone.Utc) is not null;
    }
}
