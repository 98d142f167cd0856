using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Totals;

/// <summary>Where one of the range's top artists stood before; null where they were not heard.</summary>
public sealed record RankBefore(string Name, int Rank, int? Before);

/// <summary>The range held against the one of the same kind before it.</summary>
/// <param name="Against">The range before.</param>
/// <param name="Now">Its numbers now.</param>
/// <param name="Before">Its numbers then.</param>
/// <param name="Artists">The range's top artists by minutes, and their ranks then.</param>
public sealed record Changes(DateRange Against, KeyNumbers Now, KeyNumbers Before, IReadOnlyList<RankBefore> Artists)
{
    private const int LeastDaysMissing = 30;

    private const int TopArtists = 10;

    /// <param name="music">The music of the range.</param>
    /// <param name="now">Its numbers.</param>
    /// <returns>Null where there is no such range, nothing was played in it, or the history begins more than 30 days after it did: then less was known, not heard.</returns>
    public static Changes? Of(Music music, KeyNumbers now)
    {
        ArgumentNullException.ThrowIfNull(music);
        ArgumentNullException.ThrowIfNull(now);
        if (music.Range.Before is not { } against || music.KnownSince is not { } since || music.Zones.At(since).Date > against.From.PlusDays(LeastDaysMissing))
            return null;
        var before = music.Over(against);
        var numbers = KeyNumbers.Of(before);
        if (numbers.Plays == 0)
            return null;

        var ranks = new int[music.ArtistPlaces];
        foreach (var (place, artist) in before.TopArtists.Index())
            ranks[artist.Place] = place + 1;
        return new(
            against,
            now,
            numbers,
            [
                .. music.TopArtists.Take(TopArtists).Select((artist, place) => new RankBefore(artist.Name, place + 1, ranks[artist.Place] is > 0 and var rank ? rank : null)),
            ]);
    }
}
