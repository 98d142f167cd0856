using Wrapped.Genres;
using Wrapped.Names;
using Wrapped.Plays;
using Wrapped.Recaps.Gathering;

namespace Wrapped.Rules.Suggestions;

/// <summary>Names made of several, the first of whom is heard on their own, too; a band of the list, such as Simon &amp; Garfunkel, is one, and so is whoever plays with The Somethings.</summary>
internal static class SeveralArtists
{
    public static IEnumerable<Suggestion> Of(Music music)
    {
        var artists = music.TopArtists.ToDictionary(artist => NameKey.Of(artist.Name), StringComparer.Ordinal);
        foreach (var artist in music.TopArtists)
        {
            if (ArtistCredit.Parts(artist.Name) is [var lead, ..] parts && !parts.Any(IsOfABand) && ArtistList.Of(artist.Name).Count == 0 && artists.TryGetValue(NameKey.Of(lead), out var alone) && alone != artist && alone.Plays >= 2)
                yield return new(new SameArtist(artist.Name, alone.Name), SuggestionReason.SeveralArtists, artist.Name, artist.Ms);
        }
    }

    // Somebody and the Band, and Astronauts, etc., are one.
    private static bool IsOfABand(string part) => part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || part.StartsWith("etc", StringComparison.OrdinalIgnoreCase);
}
