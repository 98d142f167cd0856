using System.Runtime.InteropServices;
using Wrapped.Genres;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Habits;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Rules;

/// <summary>What is left of what was heard, under the names that it is told by.</summary>
internal sealed class Told
{
    private readonly Renames? _renames;
    private readonly Func<Play, Track, bool>[][] _leftOut;
    private readonly GenreGuide _genres;
    private readonly WallClock _clock;
    private readonly Dictionary<string, Device?> _devices = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Track> _tracks = [];

    private Told(Listening listening, Renames? renames, List<LeaveOut> leftOut)
    {
        (_renames, _genres, _clock) = (renames, listening.Genres, new WallClock(listening.Zones));
        _leftOut = [.. leftOut.Select(rule => rule.Conditions.Select(TestOf).ToArray())];
    }

    public static List<Play> Of(Listening listening, Renames? renames, List<LeaveOut> leftOut)
    {
        var told = new Told(listening, renames, leftOut);
        var plays = new List<Play>(listening.Plays.Count);
        foreach (var play in listening.Plays)
        {
            var track = told.TrackOf(play.Track);
            if (!Array.Exists(told._leftOut, rule => Array.TrueForAll(rule, test => test(play, track))))
                plays.Add(ReferenceEquals(track, play.Track) ? play : play with { Track = track });
        }

        // Of plays that began at once the names decide the order, and these may be others now.
        if (renames is not null)
            PlayOrder.Restore(CollectionsMarshal.AsSpan(plays));
        return plays;
    }

    private Track TrackOf(Track track)
    {
        if (_renames is null)
            return track;
        if (!_tracks.TryGetValue(track.Id, out var renamed))
            _tracks.Add(track.Id, renamed = _renames.Of(track));
        return renamed;
    }

    private Func<Play, Track, bool> TestOf(Condition condition)
    {
        if (NameTests.Of(condition, _genres) is { } isNamed)
            return (play, told) => isNamed(told) || isNamed(play.Track);
        switch (condition)
        {
            case SourceIs source:
                return (play, _) => play.Source == source.Source;
            case DeviceIs device:
                return (play, _) => DeviceOf(play) == device.Device;
            case HoursAre hours:
                return (play, _) => _clock.At(play).TimeOfDay is var time && (hours.From < hours.Until ? time >= hours.From && time < hours.Until : time >= hours.From || time < hours.Until);
            case DatesAre dates:
                return (play, _) => _clock.At(play).Date is var day && day >= dates.From && day <= dates.To;
            default:
                throw new ArgumentException("A condition of a kind that has no test.", nameof(condition));
        }
    }

    private Device? DeviceOf(Play play)
    {
        if (play.Context?.Platform is not { } platform)
            return null;
        if (!_devices.TryGetValue(platform, out var device))
            _devices.Add(platform, device = DeviceNames.Of(platform));
        return device;
    }
}
