using System.Globalization;
using NodaTime;
using Wrapped.Cards;
using Wrapped.Drawing.Fonts;
using Wrapped.Example;
using Wrapped.Library;
using Wrapped.Recaps;

namespace Wrapped.Web.Stories;

/// <summary>The cards of a listener's year, or of the example's, in the reader's language.</summary>
public sealed class StoryTeller(StoryShelf shelf, FontShelf fonts)
{
    private const int ExampleOf = 2025;

    private readonly Lazy<Recap> _example = new(() => Recap.Of(ExampleListener.Year(ExampleOf, DateTimeZone.Utc)));

    public async Task<IReadOnlyList<Card>?> FindAsync(Listener listener, int year, CancellationToken cancellationToken) =>
        await shelf.FindAsync(listener, year, cancellationToken) is { } recap ? Tell(recap) : null;

    public int ExampleYear => _example.Value.Year;

    public IReadOnlyList<Card> Example() => Tell(_example.Value);

    private IReadOnlyList<Card> Tell(Recap recap) => Story.Of(recap, CultureInfo.CurrentUICulture, fonts);
}
