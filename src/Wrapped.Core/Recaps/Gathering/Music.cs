using System.Runtime.InteropServices;
using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Gathering;

/// <summary>The music of a range and of all the time before it, gathered once for all the questions that a recap asks.</summary>
public sealed class Music
{
    private readonly Catalogue _catalogue = new();
    private readonly List<HeardMoment> _moments = [];

    private Music(Listening listening)
    {
        Zones = listening.Zones;
        var asked = listening.Range;
        var (clock, surely) = (new WallClock(Zones), SurelyBefore(asked));
        foreach (var play in listening.Plays)
        {
            if (play.Track.Kind != MediaKind.Music)
                continue;
            var (song, album) = _catalogue.Find(play.Track);
            var at = play.StartedAt < surely ? default : clock.At(play);
            if (at == default || at.Date < asked.From)
            {
                AddBefore(play, song, album);
            }
            else if (at.Date <= asked.To)
            {
                Add(play, song, album);
                _moments.Add(new(play, at, song, album));
            }
        }
        Range = asked.Kind == RangeKind.AllTime && _moments.Count > 0
            ? DateRange.AllTime(_moments.Min(moment => moment.At.Date), _moments.Max(moment => moment.At.Date))
            : asked;
    }

    /// <summary>The days asked for; of all time those from the first listening to the last.</summary>
    public DateRange Range { get; }

    public ZoneHistory Zones { get; }

    /// <summary>Every listening to music in the range, skips too, in order.</summary>
    public IReadOnlyList<HeardMoment> Moments => _moments;

    /// <summary>The same, for those who go over all of them.</summary>
    internal ReadOnlySpan<HeardMoment> Timeline => CollectionsMarshal.AsSpan(_moments);

    internal Calendar Calendar => field ??= new(this);

    /// <summary>How many plays there were before the range.</summary>
    public int PlaysBefore { get; private set; }

    /// <summary>The first listening before the range, be it for a second: since then it is known what is new; null where nothing was heard before.</summary>
    public Instant? KnownSince { get; private set; }

    /// <summary>The songs of the range that have names, in the order in which they were ever heard first.</summary>
    public IEnumerable<Song> Songs => EverHeardSongs.Where(song => song.IsHeard);

    public IEnumerable<Artist> Artists => EverHeardArtists.Where(artist => artist.IsHeard);

    public IEnumerable<Album> Albums => _catalogue.Albums.Where(album => album.IsHeard);

    /// <summary>Those of the time before, too.</summary>
    public IEnumerable<Song> EverHeardSongs => _catalogue.Songs.Where(song => !song.IsUnknown);

    public IEnumerable<Artist> EverHeardArtists => _catalogue.Artists;

    /// <summary>How many places there are for songs ever heard, the one without names included: an array of them is quicker than a dictionary.</summary>
    public int SongPlaces => _catalogue.Songs.Count;

    public int ArtistPlaces => _catalogue.Artists.Count;

    public static Music Of(Listening listening)
    {
        ArgumentNullException.ThrowIfNull(listening);
        return new(listening);
    }

    // No clock on earth is further from UTC than this, so before it none needs to be read.
    private static Instant SurelyBefore(DateRange range) =>
        range.From == LocalDate.MinIsoValue ? Instant.MinValue : range.From.PlusDays(-1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();

    private static void Add(Play play, Song song, Album? album)
    {
        if (song.Add(play))
            song.Track = play.Track;
        if (song.By is { } artist && artist.Add(play))
            artist.Name = play.Track.Artist;
        if (album is not null && album.Add(play))
            (album.Title, album.Artist) = (play.Track.Album!, play.Track.Artist);
    }

    private void AddBefore(Play play, Song song, Album? album)
    {
        KnownSince ??= play.StartedAt;
        PlaysBefore += play.Counts ? 1 : 0;
        song.AddBefore(play);
        song.By?.AddBefore(play);
        album?.AddBefore(play);
    }
}
