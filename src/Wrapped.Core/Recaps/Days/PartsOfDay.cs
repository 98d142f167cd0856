namespace Wrapped.Recaps.Days;

/// <summary>The hours at which the parts of a day begin, by the listener's clock; whoever speaks of mornings or nights means these.</summary>
public static class PartsOfDay
{
    public const int MorningFrom = 5;

    public const int AfternoonFrom = 12;

    public const int EveningFrom = 18;

    public const int NightFrom = 22;

    /// <summary>From 22:00 to 5:00: its first hours are counted with the day on which they are, not with the night before.</summary>
    public static bool IsNight(int hour) => hour is >= NightFrom or < MorningFrom;
}
