using System.Numerics;
using Wrapped.Plays;
using Wrapped.Recaps.Shape;

namespace Wrapped.Recaps;

/// <summary>How the listening was spread once more, over a plain list and written for clarity alone.</summary>
internal sealed class NaiveShape(Listening listening)
{
    private readonly NaiveRecap _recap = new(listening);

    public Concentration? Concentration => _recap.Artists < 30 ? null : new(Top(Artists), Top(Songs));

    public Variety? Variety => Alike(Artists) is { } artists && Alike(Songs) is { } songs ? new(artists, songs) : null;

    public Eddington? Eddington
    {
        get
        {
            var days = _recap.InRange.Where(row => row.Play.MsPlayed >= 30_000).GroupBy(row => row.At.Date).Select(day => day.Count()).ToList();
            var number = Enumerable.Range(1, 1_000).LastOrDefault(n => days.Count(plays => plays >= n) >= n);
            return number == 0 ? null : new(number, number + 1 - days.Count(plays => plays >= number + 1));
        }
    }

    // Milliseconds of each artist.
    private List<long> Artists => [.. Named.Where(play => NaiveRecap.ArtistKey(play.Track).Length > 0).GroupBy(play => NaiveRecap.ArtistKey(play.Track)).Select(artist => artist.Sum(play => play.MsPlayed))];

    // Plays of each song.
    private List<long> Songs => [.. Named.GroupBy(play => (NameKey.Of(play.Track.Title), NameKey.Of(play.Track.Artist))).Select(song => song.LongCount(play => play.MsPlayed >= 30_000))];

    private IEnumerable<Play> Named => _recap.InRange.Select(row => row.Play).Where(play => !NaiveRecap.IsUnknown(play.Track));

    private static decimal Top(List<long> parts) => Math.Round((decimal)parts.OrderDescending().Take(10).Sum() / parts.Sum(), 4, MidpointRounding.AwayFromZero);

    // Cut after 20 more digits than are shown, and rounded from those.
    private static decimal? Alike(List<long> parts)
    {
        var squares = parts.Aggregate(BigInteger.Zero, (sum, part) => sum + BigInteger.Pow(part, 2));
        return squares.IsZero ? null : Math.Round((decimal)(BigInteger.Pow(parts.Sum(), 2) * BigInteger.Pow(10, 20) / squares) / 1e20m, 1, MidpointRounding.AwayFromZero);
    }
}
