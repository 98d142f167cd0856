using Wrapped.Plays;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Discoveries;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Habits;
using Wrapped.Recaps.Portrait;
using Wrapped.Recaps.Repeats;
using Wrapped.Recaps.Shape;

namespace Wrapped.Recaps.Totals;

/// <summary>The answers of a range that are numbers at heart, and so are held against those of another range: counted once, for the recap and for the comparison.</summary>
internal sealed record Measured(
    ListenedTime Music, ListenedTime Podcasts, ListenedTime Audiobooks, Breadth Breadth, TimeOfYear Time, int? NewArtists, NewMusic? NewMusic,
    BiggestDay? BiggestDay, BiggestWeek? BiggestWeek, BiggestMonth? BiggestMonth, LongestStreak? LongestStreak, LongestSession? LongestSession,
    LongestRun? LongestRun, MostInADay? MostInADay, OnRepeat? OnRepeat, Obsession? Obsession,
    Concentration? Concentration, Variety? Variety, Eddington? Eddington, OneTimeVisitors? OneTimeVisitors, Loyalty? Loyalty, Personality? Personality,
    Skips? Skips, PlayedToTheEnd? PlayedToTheEnd, Switches? Switches, IReadOnlyList<CountryTime>? Countries)
{
    public static Measured Of(Music music)
    {
        var time = TimeOfYear.Of(music);
        return new(
            ListenedTime.Of(music),
            ListenedTime.Of(music, MediaKind.Podcast),
            ListenedTime.Of(music, MediaKind.Audiobook),
            Breadth.Of(music),
            time,
            Discoveries.NewArtists.Of(music),
            NewMusic.Of(music),
            BiggestDay.Of(music.Range, time),
            BiggestWeek.Of(music.Range, time),
            BiggestMonth.Of(music.Range, time),
            LongestStreak.Of(music),
            LongestSession.Of(music),
            LongestRun.Of(music),
            MostInADay.Of(music),
            OnRepeat.Of(music),
            Obsession.Of(music),
            Concentration.Of(music),
            Variety.Of(music),
            Eddington.Of(music),
            OneTimeVisitors.Of(music),
            Loyalty.Of(music),
            Personality.Of(music),
            Skips.Of(music),
            PlayedToTheEnd.Of(music),
            Switches.Of(music),
            Habits.Countries.Of(music));
    }
}
