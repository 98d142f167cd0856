using NodaTime;
using Wrapped.Plays;

namespace Wrapped.Recaps;

/// <summary>The music of a year, gathered once for all the questions that a recap asks of it.</summary>
public sealed class MusicYear
{
    private readonly Dictionary<long, HeardTrack> _tracks = [];
    private readonly List<HeardMoment> _moments;

    private MusicYear(Listening listening)
    {
        Year = listening.Year;
        EarlierArtists = listening.EarlierArtists;
        _moments = new(listening.Plays.Count);
        var clock = new LocalClock(listening.Zone);
        foreach (var play in listening.Plays)
        {
            if (play.Track.Kind != MediaKind.Music)
                continue;
            if (!_tracks.TryGetValue(play.Track.Id, out var heard))
                _tracks.Add(play.Track.Id, heard = new HeardTrack(play.Track, _moments.Count));
            heard.Add(play);
            _moments.Add(new(play, clock.At(play.StartedAt)));
        }
    }

    public int Year { get; }

    public IReadOnlySet<string>? EarlierArtists { get; }

    /// <summary>Every listening to music, skips too, in order.</summary>
    public IReadOnlyList<HeardMoment> Moments => _moments;

    /// <summary>Every spelling of every track once, unknown ones too.</summary>
    public IReadOnlyCollection<HeardTrack> Tracks => _tracks.Values;

    /// <summary>The tracks that have names and so may be ranked and told apart.</summary>
    public IEnumerable<HeardTrack> NamedTracks => _tracks.Values.Where(heard => !heard.Track.IsUnknown);

    public static MusicYear Of(Listening listening)
    {
        ArgumentNullException.ThrowIfNull(listening);
        return new(listening);
    }
}

/// <summary>One listening to music and what the listener's clock showed when it began.</summary>
public readonly record struct HeardMoment(Play Play, LocalDateTime At);
