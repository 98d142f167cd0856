using Wrapped.Names;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Rules.Suggestions;

/// <summary>Artists whose names differ only in accents, punctuation or a leading The: the one heard less is probably the other.</summary>
internal static class TwoSpellings
{
    public static IEnumerable<Suggestion> Of(Music music) => music.TopArtists.GroupBy(artist => LooseName.Of(artist.Name), StringComparer.Ordinal).Where(artists => artists.Count() > 1)
        .SelectMany(artists => artists.Skip(1).Select(artist => new Suggestion(new SameArtist(artist.Name, artists.First().Name), SuggestionReason.TwoSpellings, artist.Name, artist.Ms)));
}
