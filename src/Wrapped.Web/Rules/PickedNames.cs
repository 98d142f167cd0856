using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Lists;

namespace Wrapped.Web.Rules;

/// <summary>What was heard most, to pick names from: artists by minutes, songs and albums as <c>Title — Artist</c>.</summary>
public sealed record PickedNames(IReadOnlyList<string> Artists, IReadOnlyList<string> Songs, IReadOnlyList<string> Albums)
{
    private const int Most = 300;

    public static PickedNames None { get; } = new([], [], []);

    public static PickedNames Of(Music music)
    {
        ArgumentNullException.ThrowIfNull(music);
        return new(
            Short(music.TopArtists.Take(Most).Select(artist => artist.Name)),
            Short(TopTracks.Of(music, Most).Select(track => track.Title + TypedRule.By + track.Artist)),
            Short(TopAlbums.Of(music, Most).Select(album => album.Title + TypedRule.By + album.Artist)));
    }

    private static IReadOnlyList<string> Short(IEnumerable<string> names) => [.. names.Where(name => name.Length <= TypedRule.MostOfName)];
}
