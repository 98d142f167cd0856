using System.Runtime.InteropServices;
using Wrapped.Plays;

namespace Wrapped.Recaps.Gathering;

/// <summary>All that was ever heard, with the places of its songs, artists and albums: names are told apart once, however many ranges are asked for.</summary>
internal sealed class History
{
    /// <summary>No song, artist or album.</summary>
    public const int None = -1;

    private readonly IReadOnlyList<Play> _plays;
    private readonly (int Song, int Album)[] _places;
    private readonly List<int> _artistOfSong;

    public History(IReadOnlyList<Play> plays)
    {
        _plays = plays is Play[] or List<Play> ? plays : plays.ToArray();
        var tracks = new List<Track>();
        var spellings = new int[plays.Count];
        var known = new Dictionary<long, int>(plays.Count / 2);
        var all = Plays;
        for (var i = 0; i < all.Length; i++)
        {
            ref var spelling = ref CollectionsMarshal.GetValueRefOrAddDefault(known, all[i].Track.Id, out var isKnown);
            if (!isKnown)
            {
                spelling = tracks.Count;
                tracks.Add(all[i].Track);
            }
            spellings[i] = spelling;
        }

        var (songs, artists, albums) = (new Spellings(tracks.Count), new Spellings(tracks.Count / 4), new Spellings(tracks.Count / 2));
        _artistOfSong = new(tracks.Count);
        var placesOfTracks = new (int Song, int Album)[tracks.Count];
        for (var i = 0; i < placesOfTracks.Length; i++)
        {
            var track = tracks[i];
            if (track.Kind != MediaKind.Music)
            {
                placesOfTracks[i] = (None, None);
                continue;
            }
            var song = songs.PlaceOf(track.Identity.Song, track);
            if (song == _artistOfSong.Count)
                _artistOfSong.Add(artists.PlaceOf(track.Identity.Artist, track));
            placesOfTracks[i] = (song, albums.PlaceOf(track.Identity.Album, track));
        }
        _places = Array.ConvertAll(spellings, spelling => placesOfTracks[spelling]);
        (Songs, Artists, Albums) = (songs.First, artists.First, albums.First);
    }

    /// <summary>Every listening of any kind, in order.</summary>
    public ReadOnlySpan<Play> Plays => PlaySpan.Of(_plays);

    /// <summary>For each of <see cref="Plays"/> its song and its album; <see cref="None"/> for podcasts and audiobooks.</summary>
    public ReadOnlySpan<(int Song, int Album)> Places => _places;

    /// <summary>The spellings that were heard first, in the order in which they were.</summary>
    public IReadOnlyList<Track> Songs { get; }

    public IReadOnlyList<Track> Artists { get; }

    public IReadOnlyList<Track> Albums { get; }

    /// <summary>The place of a song's artist, or <see cref="None"/>.</summary>
    public int ArtistOf(int song) => _artistOfSong[song];

    private sealed class Spellings(int capacity)
    {
        private readonly Dictionary<long, int> _places = new(capacity);

        public List<Track> First { get; } = [];

        public int PlaceOf(long identity, Track track)
        {
            if (identity == 0)
                return None;
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, identity, out var isKnown);
            if (!isKnown)
            {
                place = First.Count;
                First.Add(track);
            }
            return place;
        }
    }
}
