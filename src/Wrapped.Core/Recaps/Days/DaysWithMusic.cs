using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Days;

/// <summary>On how many of the range's days there was a play.</summary>
public static class DaysWithMusic
{
    public static int Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var days = new HashSet<LocalDate>();
        foreach (ref readonly var moment in music.Timeline)
        {
            if (moment.Play.Counts)
                days.Add(moment.At.Date);
        }
        return days.Count;
    }
}
