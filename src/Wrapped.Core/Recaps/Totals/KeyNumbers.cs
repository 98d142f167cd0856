using Wrapped.Recaps.Days;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Recaps.Totals;

/// <summary>The numbers of a range that are held against those of another.</summary>
/// <param name="Ms">Milliseconds of music, skips included.</param>
/// <param name="Plays">Plays.</param>
/// <param name="Artists">Different artists with a play.</param>
/// <param name="Tracks">Different songs with a play.</param>
/// <param name="Albums">Different albums with a play.</param>
/// <param name="NewArtists">Artists whose first known play is in the range; null where no play is known before it.</param>
/// <param name="DaysWithMusic">Days with a play.</param>
/// <param name="StreakDays">The longest streak.</param>
/// <param name="BiggestDayMs">Milliseconds on the biggest day.</param>
/// <param name="TopArtistMs">Milliseconds of the top artist.</param>
/// <param name="TopTrackPlays">Plays of the top song.</param>
/// <param name="NightMs">Milliseconds that began from 22:00 to 5:00.</param>
/// <param name="WeekendMs">Milliseconds on Saturdays and Sundays.</param>
public sealed record KeyNumbers(
    long Ms, long Plays, long Artists, long Tracks, long Albums, long? NewArtists, long DaysWithMusic, long StreakDays, long BiggestDayMs, long TopArtistMs, long TopTrackPlays, long NightMs, long WeekendMs)
{
    public static KeyNumbers Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        var (listened, breadth, time) = (ListenedTime.Of(music), Breadth.Of(music), TimeOfYear.Of(music));
        return new(
            listened.Ms,
            listened.Plays,
            breadth.Artists,
            breadth.Tracks,
            breadth.Albums,
            Discoveries.NewArtists.Of(music),
            music.Calendar.WithPlays.Count,
            LongestStreak.Of(music)?.Days ?? 0,
            BiggestDay.Of(music.Range, time)?.Ms ?? 0,
            music.Artists.Select(artist => artist.Ms).DefaultIfEmpty().Max(),
            music.Songs.Select(song => song.Plays).DefaultIfEmpty().Max(),
            time.ByHour.Where((_, hour) => hour is >= 22 or < 5).Sum(),
            time.ByWeekday.Skip(5).Sum());
    }
}
