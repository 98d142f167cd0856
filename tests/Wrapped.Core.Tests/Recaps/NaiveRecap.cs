using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Days;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

/// <summary>The counting rules once more, over a plain list and written for clarity alone: what the engine must agree with.</summary>
internal sealed class NaiveRecap(Listening listening)
{
    private readonly List<(Play Play, LocalDateTime At)> _ever =
        [.. listening.Plays.Where(play => play.Track.Kind == MediaKind.Music).Select(play => (play, LocalTime(listening.Zones, play)))];

    private readonly List<(Play Play, LocalDateTime At)> _music =
    [
        .. listening.Plays.Where(play => play.Track.Kind == MediaKind.Music).Select(play => (play, LocalTime(listening.Zones, play)))
            .Where(row => row.Item2.Date >= listening.Range.From && row.Item2.Date <= listening.Range.To),
    ];

    /// <summary>The music of the range.</summary>
    public IReadOnlyList<(Play Play, LocalDateTime At)> InRange => _music;

    /// <summary>The music of the range and of all the time before.</summary>
    public IReadOnlyList<(Play Play, LocalDateTime At)> Ever => _ever;

    private IEnumerable<(Play Play, LocalDateTime At)> Counted => _music.Where(row => row.Play.MsPlayed >= 30_000);

    private IEnumerable<Play> Named => _music.Select(row => row.Play).Where(play => !IsUnknown(play.Track));

    /// <summary>Empty where the artist is nobody.</summary>
    public static string ArtistKey(Track track) => Key(track.Artist) is var key && key is "unknown artist" or "various artists" ? "" : key;

    public long Ms => _music.Sum(row => row.Play.MsPlayed);

    public int Plays => Counted.Count();

    public int Artists => NamedPlays.Select(play => ArtistKey(play.Track)).Where(key => key.Length > 0).Distinct().Count();

    public int Tracks => NamedPlays.Select(play => (Key(play.Track.Title), Key(play.Track.Artist))).Distinct().Count();

    public int Albums => NamedPlays.Where(play => play.Track.Album is not null).Select(play => (Key(play.Track.Album!), Key(play.Track.Artist))).Distinct().Count();

    public List<TopArtist> TopArtists =>
    [
        .. Named.Where(play => ArtistKey(play.Track).Length > 0).GroupBy(play => ArtistKey(play.Track))
            .Select(group => (Name: group.First().Track.Artist, Ms: group.Sum(play => play.MsPlayed), Plays: Count(group), First: FirstPlay(group)))
            .Where(artist => artist.Ms > 0)
            .OrderByDescending(artist => artist.Ms).ThenByDescending(artist => artist.Plays).ThenBy(artist => artist.First).ThenBy(artist => artist.Name, StringComparer.Ordinal)
            .Take(10).Select(artist => new TopArtist(artist.Name, artist.Ms, artist.Plays)),
    ];

    public List<TopTrack> TopTracks =>
    [
        .. Named.GroupBy(play => (Key(play.Track.Title), Key(play.Track.Artist)))
            .Select(group => (group.First().Track, Ms: group.Sum(play => play.MsPlayed), Plays: Count(group), First: FirstPlay(group)))
            .Where(track => track.Plays > 0)
            .OrderByDescending(track => track.Plays).ThenByDescending(track => track.Ms).ThenBy(track => track.First)
            .ThenBy(track => track.Track.Title, StringComparer.Ordinal).ThenBy(track => track.Track.Artist, StringComparer.Ordinal)
            .Take(10).Select(track => new TopTrack(track.Track.Title, track.Track.Artist, track.Ms, track.Plays)),
    ];

    public List<TopAlbum> TopAlbums =>
    [
        .. Named.Where(play => play.Track.Album is not null).GroupBy(play => (Key(play.Track.Album!), Key(play.Track.Artist)))
            .Select(group => (group.First().Track, Ms: group.Sum(play => play.MsPlayed), Plays: Count(group), First: FirstPlay(group)))
            .Where(album => album.Ms > 0)
            .OrderByDescending(album => album.Ms).ThenByDescending(album => album.Plays).ThenBy(album => album.First)
            .ThenBy(album => album.Track.Album, StringComparer.Ordinal).ThenBy(album => album.Track.Artist, StringComparer.Ordinal)
            .Take(10).Select(album => new TopAlbum(album.Track.Album!, album.Track.Artist, album.Ms, album.Plays)),
    ];

    public List<long> ByMonth => [.. Enumerable.Range(1, 12).Select(month => Sum(at => at.Month == month))];

    public List<long> ByWeekday => [.. Enumerable.Range(1, 7).Select(day => Sum(at => (int)at.DayOfWeek == day))];

    public List<long> ByHour => [.. Enumerable.Range(0, 24).Select(hour => _music.Where(row => !row.Play.IsOfUnknownHour && row.At.Hour == hour).Sum(row => row.Play.MsPlayed))];

    public BiggestDay? BiggestDay => _music.GroupBy(row => row.At.Date)
        .Select(day => new BiggestDay(day.Key, day.Sum(row => row.Play.MsPlayed))).Where(day => day.Ms > 0)
        .OrderByDescending(day => day.Ms).ThenBy(day => day.Date).FirstOrDefault();

    public LongestStreak? LongestStreak
    {
        get
        {
            var days = Counted.Select(row => row.At.Date).ToHashSet();
            return days.Where(day => !days.Contains(day.PlusDays(-1)))
                .Select(first => new LongestStreak(Enumerable.Range(0, 400).TakeWhile(i => days.Contains(first.PlusDays(i))).Count(), first, default))
                .Select(streak => streak with { To = streak.From.PlusDays(streak.Days - 1) })
                .OrderByDescending(streak => streak.Days).ThenBy(streak => streak.From).FirstOrDefault();
        }
    }

    public int? NewArtists => !PlaysBefore.Any() ? null
        : NamedPlays.Select(play => ArtistKey(play.Track)).Where(key => key.Length > 0).Distinct()
            .Count(artist => !PlaysBefore.Any(play => !IsUnknown(play.Track) && ArtistKey(play.Track) == artist));

    private IEnumerable<Play> PlaysBefore => _ever.Where(row => row.At.Date < listening.Range.From && row.Play.MsPlayed >= 30_000).Select(row => row.Play);

    private IEnumerable<Play> NamedPlays => Named.Where(play => play.MsPlayed >= 30_000);

    internal static bool IsUnknown(Track track) => track.Title == "Unknown Track" && track.Artist == "Unknown Artist";

    // The long way: through every stay, and the offset that came with the play before all.
    internal static LocalDateTime LocalTime(ZoneHistory zones, Play play)
    {
        if (play.Offset is { } offset)
            return play.StartedAt.WithOffset(offset).LocalDateTime;
        var zone = zones.Home;
        foreach (var stay in zones.Stays)
        {
            var (begins, ends) = (stay.Zone.AtStartOfDay(stay.From), stay.Zone.AtStartOfDay(stay.To.PlusDays(1)));
            if (begins.ToInstant() <= play.StartedAt && play.StartedAt < ends.ToInstant())
                zone = stay.Zone;
        }
        return play.StartedAt.InZone(zone).LocalDateTime;
    }

    internal static string Key(string name) => NameKey.Of(name);

    internal static int Count(IEnumerable<Play> plays) => plays.Count(play => play.MsPlayed >= 30_000);

    internal static Instant FirstPlay(IEnumerable<Play> plays) => plays.Where(play => play.MsPlayed >= 30_000).Select(play => play.StartedAt).DefaultIfEmpty(Instant.MaxValue).Min();

    private long Sum(Func<LocalDateTime, bool> when) => _music.Where(row => when(row.At)).Sum(row => row.Play.MsPlayed);
}
