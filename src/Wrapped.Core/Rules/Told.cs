using System.Runtime.InteropServices;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Habits;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Rules;

/// <summary>What is left of what was heard, under the names that it is told by.</summary>
internal sealed class Told
{
    private readonly Renames? _renames;
    private readonly (Predicate<Track>[] Names, Predicate<Play>[] Others)[] _rules;
    private readonly WallClock _clock;
    private readonly Dictionary<string, Device?> _devices = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Verdict> _tracks = [];

    private Told(Listening listening, Renames? renames, List<LeaveOut> leftOut)
    {
        (_renames, _clock) = (renames, new WallClock(listening.Zones));
        _rules =
        [
            .. leftOut.Select(rule => (
                rule.Conditions.Select(condition => NameTests.Of(condition, listening.Genres)).OfType<Predicate<Track>>().ToArray(),
                rule.Conditions.Select(TestOf).OfType<Predicate<Play>>().ToArray())),
        ];
    }

    public static List<Play> Of(Listening listening, Renames? renames, List<LeaveOut> leftOut)
    {
        var told = new Told(listening, renames, leftOut);
        var plays = new List<Play>(listening.Plays.Count);
        foreach (ref readonly var play in PlaySpan.Of(listening.Plays))
        {
            var track = told.VerdictOf(play.Track);
            if (!track.LeavesOut(play))
                plays.Add(ReferenceEquals(track.Told, play.Track) ? play : play with { Track = track.Told });
        }

        // Of plays that began at once the names decide the order, and these may be others now.
        if (renames is not null)
            PlayOrder.Restore(CollectionsMarshal.AsSpan(plays));
        return plays;
    }

    // Names are asked once for each track; what is left to ask of a listening is when and on what it was.
    private Verdict VerdictOf(Track track)
    {
        if (_tracks.TryGetValue(track.Id, out var verdict))
            return verdict;
        var told = _renames?.Of(track) ?? track;
        List<Predicate<Play>[]>? others = null;
        foreach (var rule in _rules)
        {
            if (Names(rule.Names, track, told))
                (others ??= []).Add(rule.Others);
        }
        _tracks.Add(track.Id, verdict = new(told, others));
        return verdict;
    }

    private static bool Names(Predicate<Track>[] tests, Track heard, Track told)
    {
        foreach (var test in tests)
        {
            if (!test(heard) && !test(told))
                return false;
        }
        return true;
    }

    // Null for a condition of names.
    private Predicate<Play>? TestOf(Condition condition) => condition switch
    {
        SourceIs source => play => play.Source == source.Source,
        DeviceIs device => play => DeviceOf(play) == device.Device,
        HoursAre hours => play => _clock.At(play).TimeOfDay is var time && (hours.From < hours.Until ? time >= hours.From && time < hours.Until : time >= hours.From || time < hours.Until),
        DatesAre dates => play => _clock.At(play).Date is var day && day >= dates.From && day <= dates.To,
        _ => null,
    };

    private Device? DeviceOf(Play play)
    {
        if (play.Context?.Platform is not { } platform)
            return null;
        if (!_devices.TryGetValue(platform, out var device))
            _devices.Add(platform, device = DeviceNames.Of(platform));
        return device;
    }

    // A track as it is told, and of each rule that names it what a listening must meet besides.
    private readonly record struct Verdict(Track Told, List<Predicate<Play>[]>? Rules)
    {
        public bool LeavesOut(in Play play)
        {
            if (Rules is null)
                return false;
            foreach (var others in Rules)
            {
                if (Meets(play, others))
                    return true;
            }
            return false;
        }

        private static bool Meets(in Play play, Predicate<Play>[] tests)
        {
            foreach (var test in tests)
            {
                if (!test(play))
                    return false;
            }
            return true;
        }
    }
}
