using NodaTime;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Shape;

/// <summary>The greatest number N such that on N days of the range there were N plays or more.</summary>
/// <param name="Number">N.</param>
/// <param name="DaysToNext">How many more days with N + 1 plays the next number needs.</param>
public sealed record Eddington(int Number, int DaysToNext)
{
    /// <summary>Null without a play.</summary>
    public static Eddington? Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        if (music.Moments.Count == 0)
            return null;
        var plays = new int[music.Range.Days];
        foreach (ref readonly var moment in music.Timeline)
            plays[Period.DaysBetween(music.Range.From, moment.At.Date)] += moment.Play.Counts ? 1 : 0;
        plays.AsSpan().Sort((one, other) => other.CompareTo(one));
        var number = 0;
        while (number < plays.Length && plays[number] > number)
            number++;
        return number == 0 ? null : new(number, number + 1 - plays.Count(day => day > number));
    }
}
