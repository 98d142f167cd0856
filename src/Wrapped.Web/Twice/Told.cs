using System.Globalization;
using NodaTime.Text;
using Wrapped.Library;
using Wrapped.Web.Languages;

namespace Wrapped.Web.Twice;

/// <summary>A listening as one service tells it, as it is shown.</summary>
/// <param name="Listening">What is told.</param>
/// <param name="Counts">Whether it is the one that counts.</param>
public sealed record Told(ToldListening Listening, bool Counts)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    /// <summary>How long it was heard, such as 3:20.</summary>
    public string Length => string.Create(CultureInfo.InvariantCulture, $"{Listening.MsPlayed / 60_000}:{Listening.MsPlayed / 1_000 % 60:00}");

    /// <summary>The day and the time of day, where the listener was.</summary>
    public (string Day, string Time) At(Listener listener)
    {
        ArgumentNullException.ThrowIfNull(listener);
        var at = listener.Zones.At(Listening.StartedAt);
        return (Amounts.Day(at.Date), Clock.Format(at.TimeOfDay));
    }
}
