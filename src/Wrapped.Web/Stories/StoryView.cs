using Wrapped.Cards;
using Wrapped.Cards.Words;

namespace Wrapped.Web.Stories;

/// <summary>What the player shows: one card of a story, and the way to the others.</summary>
/// <param name="Cards">The whole story.</param>
/// <param name="Place">Which of them is shown, from 0.</param>
/// <param name="Root">The address under which they stand, such as <c>/2024</c>.</param>
/// <param name="Close">Where the story was opened from.</param>
/// <param name="Name">What it tells of, such as 2024 or May 2024.</param>
public sealed record StoryView(IReadOnlyList<Card> Cards, int Place, string Root, string Close, string Name)
{
    /// <summary>Whether it is told by rules of the reader's, which they can change.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What a link to it shows elsewhere; null where nobody but its listener can open it.</summary>
    public LinkPreview? Preview { get; init; }

    public Card Card => Cards[Place];

    public string? Back => Place > 0 ? Address(Place - 1) : null;

    public string? On => Place < Cards.Count - 1 ? Address(Place + 1) : null;

    public string Picture => $"{Address(Place)}.{PictureFormat.Png.Extension}";

    public string LinkPicture => $"{Address(Place)}.{PictureFormat.Link.Extension}";

    public string Title => $"{Card.Title}, {Name}";

    public CardDrawing Drawing => new(Card);

    /// <summary>How the card was counted, a sentence a question.</summary>
    public IEnumerable<string> Rules(Wording words) => Card.Questions.Select(words.Rule);

    public string Address(int place) => $"{Root}/{Cards[place].Slug}";

    /// <summary>The story at the card of that name, or at its beginning without one; null when there is no such card.</summary>
    public static StoryView? At(IReadOnlyList<Card>? cards, string? slug, string root, string close, string name)
    {
        var place = slug is null ? 0 : cards?.ToList().FindIndex(card => card.Slug == slug) ?? -1;
        return cards is null || place < 0 || place >= cards.Count ? null : new(cards, place, root, close, name);
    }
}
