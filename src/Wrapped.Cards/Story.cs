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
        var (words, type) = (new Wording(language), new Typography(fonts));
        if (recap.Music.Plays == 0)
            return [];
        return
        [
            new OpeningCard(recap, words, type),
            new MinutesCard(recap, words, type),
            .. When(recap.TopArtists.Count > 0, () => new TopArtistsCard(recap, words, type)),
            .. When(recap.TopTracks.Count > 0, () => new TopTracksCard(recap, words, type)),
            .. When(recap.Genres.AreTelling, () => new GenresCard(recap, words, type)),
            new ClockCard(recap, words, type),
            new MonthsCard(recap, words, type),
            new SummaryCard(recap, words, type),
        ];
    }

    private static IEnumerable<Card> When(bool telling, Func<Card> card) => telling ? [card()] : [];
}
