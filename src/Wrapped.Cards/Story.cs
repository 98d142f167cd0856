using System.Globalization;
using Wrapped.Cards.Type;
using Wrapped.Cards.Words;
using Wrapped.Drawing.Fonts;
using Wrapped.Recaps;

namespace Wrapped.Cards;

/// <summary>A year told card by card. A card without enough to tell is left out.</summary>
public static class Story
{
    /// <summary>The cards of <paramref name="recap"/> in order; empty for a year without a play.</summary>
    public static IReadOnlyList<Card> Of(Recap recap, CultureInfo language, FontShelf fonts)
    {
        ArgumentNullException.ThrowIfNull(recap);
        ArgumentNullException.ThrowIfNull(fonts);
        var (words, type) = (new Wording(language), new Typography(fonts, language.Name));
        if (recap.Music.Plays == 0)
            return [];
        return
        [
            new OpeningCard(recap, words, type),
            .. When(recap.Edges.First is not null, () => new FirstSongCard(recap, words, type)),
            new MinutesCard(recap, words, type),
            .. When(recap.Said?.Said.Ms is not null, () => new SaidCard(recap, words, type)),
            .. When(recap.BiggestDay is not null && recap.Range.Days > 1, () => new BiggestDayCard(recap, words, type)),
            .. When(recap.LongestSession is not null, () => new SessionCard(recap, words, type)),
            .. When(recap.TopArtists.Count > 0, () => new TopArtistsCard(recap, words, type)),
            .. When(recap.RankRace is { Racers.Count: > 1, Months.Count: >= RaceCard.LeastMonths }, () => new RaceCard(recap, words, type)),
            .. When(recap.TopTracks.Count > 0, () => new TopTracksCard(recap, words, type)),
            .. When(recap.MonthFavourites.Count(month => month.Song is not null) is >= MonthSongsCard.LeastMonths and <= 12, () => new MonthSongsCard(recap, words, type)),
            .. When(recap.Obsession is not null, () => new ObsessionCard(recap, words, type)),
            .. When(MilestonesCard.Tells(recap), () => new MilestonesCard(recap, words, type)),
            .. When(recap.Genres.AreTelling && recap.Genres.Families.Count > 0, () => new GenresCard(recap, words, type)),
            .. When(recap.Mashup is not null, () => new MashupCard(recap, words, type)),
            .. When(recap.Discovery is not null && recap.NewMusic is not null, () => new DiscoveriesCard(recap, words, type)),
            .. When(recap.Comebacks.Count > 0, () => new ComebackCard(recap, words, type)),
            new ClockCard(recap, words, type),
            .. When(recap.Music.Plays >= WeekCard.LeastPlays && recap.Range.Days >= WeekCard.LeastDays, () => new WeekCard(recap, words, type)),
            .. When(recap.Range.Days > 62, () => new MonthsCard(recap, words, type)),
            .. When(recap.DaysWithMusic >= CalendarCard.LeastDays && recap.Range.Days is >= 28 and <= CalendarCard.MostDays, () => new CalendarCard(recap, words, type)),
            .. When(recap.Chapters.Count > 0, () => new ChaptersCard(recap, words, type)),
            .. When(recap.LongestStreak?.Days >= StreakCard.LeastDays && recap.Range.Days is > 62 and <= 366, () => new StreakCard(recap, words, type)),
            .. When(recap.Loyalty?.Artists.Count > 1, () => new LoyaltyCard(recap, words, type)),
            .. When(recap.Skips?.Listenings >= PatienceCard.LeastListenings, () => new PatienceCard(recap, words, type)),
            .. When(DevicesCard.Tells(recap), () => new DevicesCard(recap, words, type)),
            .. When(ShowsCard.Tells(recap), () => new ShowsCard(recap, words, type)),
            .. When(recap.Personality is not null, () => new PersonalityCard(recap, words, type)),
            .. When(recap.Changes is not null, () => new ChangesCard(recap, words, type)),
            new SummaryCard(recap, words, type),
        ];
    }

    private static IEnumerable<Card> When(bool telling, Func<Card> card) => telling ? [card()] : [];
}
