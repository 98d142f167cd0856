using System.Globalization;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Cards.Words;
using Wrapped.Drawing.Fonts;
using Wrapped.Example;
using Wrapped.Library;
using Wrapped.Recaps;

namespace Wrapped.Web.Stories;

/// <summary>The cards of a listener's range of days, or of the example's, in the reader's language.</summary>
public sealed class StoryTeller(StoryShelf shelf, FontShelf fonts)
{
    private const int ExampleOf = 2025;

    private readonly Lazy<Recap> _example = new(() => Recap.Of(ExampleListener.Year(ExampleOf, DateTimeZone.Utc)));

    public async Task<IReadOnlyList<Card>?> FindAsync(Listener listener, string days, CancellationToken cancellationToken) =>
        await shelf.FindAsync(listener, days, cancellationToken) is { } recap ? Tell(recap) : null;

    public string ExampleName => new Wording(CultureInfo.CurrentUICulture).Range(_example.Value);

    public IReadOnlyList<Card> Example() => Tell(_example.Value);

    /// <summary>In the reader's language.</summary>
    public IReadOnlyList<Card> Tell(Recap recap) => Story.Of(recap, CultureInfo.CurrentUICulture, fonts);
}
