using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Example;

/// <summary>An artist on the invented listener's shelf.</summary>
/// <param name="Name">As a source would spell it.</param>
/// <param name="Weight">How often the listener reaches for them, against the others.</param>
/// <param name="Season">When they are played most.</param>
/// <param name="NewOn">The day of the year on which the listener first met them; null for those known before.</param>
/// <param name="BackOn">The day of the year on which the listener came back to them, after they were last heard in the first weeks of the year before; null for all others.</param>
/// <param name="IsGone">Whether they are not heard any more since the year before.</param>
/// <param name="Recordings">Their recordings, album by album.</param>
internal sealed record ShelfArtist(string Name, int Weight, Season Season, AnnualDate? NewOn, AnnualDate? BackOn, bool IsGone, IReadOnlyList<Recording> Recordings)
{
    /// <summary>How likely they are on <paramref name="day"/>: more in their season and in the weeks after they were met, which was in <paramref name="year"/>.</summary>
    public int WeightOn(LocalDate day, int year)
    {
        if ((NewOn is { } met && day < met.InYear(year)) || (BackOn is { } back && day < back.InYear(year) && !IsBeforeLeaving(day, year)) || (IsGone && day.Year == year))
            return 0;

        var season = (Season)(1 + (day.Month % 12 / 3));
        var weight = Season == Season.None ? Weight * 10 : Weight * (Season == season ? 18 : 7);
        return NewOn is { } first && day < first.InYear(year).PlusWeeks(6) ? weight * 2 : weight;
    }

    private static bool IsBeforeLeaving(LocalDate day, int year) => day.Year < year && day.Month <= 2;
}

/// <summary>One track of an album, how long it is and how often it is played against the artist's others.</summary>
internal sealed record Recording(Track Track, int Ms, int Weight);
