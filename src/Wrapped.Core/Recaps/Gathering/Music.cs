using System.Runtime.InteropServices;
using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps.Gathering;

/// <summary>The music of a range and of all the time before it, gathered once for all the questions that a recap asks.</summary>
public sealed class Music
{
    private readonly History _history;
    private readonly DateRange _asked;
    private readonly List<HeardMoment> _moments;
    private readonly Past[] _artistsBefore;

    private Music(History history, ZoneHistory zones, DateRange asked)
    {
        (_history, Zones, _asked) = (history, zones, asked);
        var (songs, artists, albums) = (new Song?[history.Songs.Count], new Artist?[history.Artists.Count], new Album?[history.Albums.Count]);
        var (songsBefore, albumsBefore) = (new Past[songs.Length], new Past[albums.Length]);
        _artistsBefore = new Past[artists.Length];
        var (clock, surelyBefore, surelyAfter) = (new WallClock(zones), SurelyBefore(asked), SurelyAfter(asked));
        var plays = history.Plays;
        var places = history.Places;
        _moments = new(FirstFrom(plays, surelyAfter) - FirstFrom(plays, surelyBefore));
        for (var i = 0; i < plays.Length && plays[i].StartedAt < surelyAfter; i++)
        {
            ref readonly var play = ref plays[i];
            var (song, album) = places[i];
            if (song == History.None)
                continue;
            var at = play.StartedAt < surelyBefore ? default : clock.At(play);
            if (at == default || at.Date < asked.From)
                AddBefore(i, song, album);
            else if (at.Date <= asked.To)
                Add(play, at, song, album);
        }
        Range = asked.Kind == RangeKind.AllTime && _moments.Count > 0
            ? DateRange.AllTime(_moments.Min(moment => moment.At.Date), _moments.Max(moment => moment.At.Date))
            : asked;
        Songs = Gathered(songs, songsBefore, song => !song.IsUnknown);
        Artists = Gathered(artists, _artistsBefore, artist => true);
        Albums = Gathered(albums, albumsBefore, album => true);

        void AddBefore(int place, int song, int album)
        {
            KnownSince ??= history.Plays[place].StartedAt;
            if (!history.Plays[place].Counts)
                return;
            PlaysBefore++;
            songsBefore[song] = songsBefore[song].With(place);
            if (history.ArtistOf(song) is >= 0 and var artist)
                _artistsBefore[artist] = _artistsBefore[artist].With(place);
            if (album >= 0)
                albumsBefore[album] = albumsBefore[album].With(place);
        }

        void Add(in Play play, LocalDateTime at, int songPlace, int albumPlace)
        {
            var track = play.Track;
            var artist = history.ArtistOf(songPlace) is >= 0 and var place ? artists[place] ??= new(track.Artist) { Place = place } : null;
            var song = songs[songPlace] ??= new(track, artist) { Place = songPlace };
            var album = albumPlace >= 0 ? albums[albumPlace] ??= new(track.Album!, track.Artist) { Place = albumPlace } : null;
            song.Add(play);
            artist?.Add(play);
            album?.Add(play);
            _moments.Add(new(play, at, song, album));
        }
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
    public IReadOnlyList<Song> Songs { get; }

    public IReadOnlyList<Artist> Artists { get; }

    public IReadOnlyList<Album> Albums { get; }

    /// <summary>The artists of the range by minutes; without those who were only ever passed by.</summary>
    public IReadOnlyList<Artist> TopArtists => field ??= [.. Artists.Where(artist => artist.Ms > 0).ByMinutes()];

    /// <summary>The podcasts and audiobooks of the days asked for, skips too, in order: they are counted apart.</summary>
    public IReadOnlyList<Play> Spoken => field ??= SpokenInRange();

    /// <summary>Everything that was ever heard, of any kind, also after the range, in order.</summary>
    public ReadOnlySpan<Play> Ever => _history.Plays;

    /// <summary>The artists with plays before the range and none in it, and those plays.</summary>
    public IEnumerable<(string Name, Past Before)> ArtistsGone
    {
        get
        {
            var inRange = new Artist?[ArtistPlaces];
            foreach (var artist in Artists)
                inRange[artist.Place] = artist;
            for (var place = 0; place < inRange.Length; place++)
            {
                if (inRange[place] is not { Plays: > 0 } && !_artistsBefore[place].IsEmpty)
                    yield return (inRange[place]?.Name ?? _history.Artists[place].Artist, _artistsBefore[place]);
            }
        }
    }

    /// <summary>How many places there are for songs ever heard, the one without names included: an array of them is quicker than a dictionary.</summary>
    public int SongPlaces => _history.Songs.Count;

    public int ArtistPlaces => _history.Artists.Count;

    public static Music Of(Listening listening)
    {
        ArgumentNullException.ThrowIfNull(listening);
        return new(new(listening.Plays), listening.Zones, listening.Range);
    }

    /// <summary>The music of another range, of which everything was heard that is known here.</summary>
    public Music Over(DateRange range) => new(_history, Zones, range);

    // No clock on earth is further from UTC than this, so before it none needs to be read.
    private static Instant SurelyBefore(DateRange range) =>
        range.From == LocalDate.MinIsoValue ? Instant.MinValue : range.From.PlusDays(-1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();

    private static Instant SurelyAfter(DateRange range) =>
        range.To >= LocalDate.MaxIsoValue.PlusDays(-2) ? Instant.MaxValue : range.To.PlusDays(2).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();

    // Where the first play that begins at a moment or later is; the plays are in order of time.
    private static int FirstFrom(ReadOnlySpan<Play> plays, Instant moment)
    {
        var (low, high) = (0, plays.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (plays[middle].StartedAt < moment)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private List<Play> SpokenInRange()
    {
        var (clock, plays) = (new WallClock(Zones), new List<Play>());
        for (var i = 0; i < _history.Places.Length; i++)
        {
            if (_history.Places[i].Song == History.None && _asked.Holds(clock.At(_history.Plays[i]).Date))
                plays.Add(_history.Plays[i]);
        }
        return plays;
    }

    private static List<T> Gathered<T>(T?[] all, Past[] before, Func<T, bool> isNamed)
        where T : Heard
    {
        var heard = new List<T>();
        foreach (var one in all)
        {
            if (one is null)
                continue;
            one.Before = before[one.Place];
            if (isNamed(one))
                heard.Add(one);
        }
        return heard;
    }
}
