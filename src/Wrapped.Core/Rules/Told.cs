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
    private readonly List<(Predicate<Track>[] Names, Predicate<Play>[] Others)> _named = [];

    // Of rules that name nothing.
    private readonly List<Predicate<Play>[]> _situated = [];
    private readonly WallClock _clock;
    private string? _platform;
    private Device? _device;
    private readonly Dictionary<string, Device?> _devices = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Verdict> _tracks;

    private Told(Listening listening, Renames? renames, List<LeaveOut> leftOut)
    {
        (_renames, _clock, _tracks) = (renames, new WallClock(listening.Zones), new(listening.Plays.Count / 2));
        foreach (var rule in leftOut)
        {
            Predicate<Track>[] names = [.. rule.Conditions.Select(condition => NameTests.Of(condition, listening.Genres)).OfType<Predicate<Track>>()];
            Predicate<Play>[] others = [.. rule.Conditions.Select(TestOf).OfType<Predicate<Play>>()];
            if (names.Length > 0)
                _named.Add((names, others));
            else
                _situated.Add(others);
        }
    }

    public static List<Play> Of(Listening listening, Renames? renames, List<LeaveOut> leftOut)
    {
        var told = new Told(listening, renames, leftOut);
        var plays = new List<Play>(listening.Plays.Count);
        foreach (ref readonly var play in PlaySpan.Of(listening.Plays))
        {
            var track = told.VerdictOf(play.Track);
            if (!Meets(play, track.Rules) && !Meets(play, told._situated))
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
        if (_renames is null && _named.Count == 0)
            return new(track, null);
        ref var verdict = ref CollectionsMarshal.GetValueRefOrAddDefault(_tracks, track.Id, out var isKnown);
        if (isKnown)
            return verdict;
        var told = _renames?.Of(track) ?? track;
        List<Predicate<Play>[]>? others = null;
        foreach (var rule in _named)
        {
            if (Names(rule.Names, track, told))
                (others ??= []).Add(rule.Others);
        }
        return verdict = new(told, others);
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
        HoursAre hours => play => !play.IsOfUnknownHour && _clock.At(play).TimeOfDay is var time
            && (hours.From < hours.Until ? time >= hours.From && time < hours.Until : time >= hours.From || time < hours.Until),
        DatesAre dates => play => _clock.At(play).Date is var day && day >= dates.From && day <= dates.To,
        _ => null,
    };

    private Device? DeviceOf(Play play)
    {
        if (play.Context?.Platform is not { } platform)
            return null;

        // Most listenings share their device with the one before.
        if (ReferenceEquals(platform, _platform))
            return _device;
        if (!_devices.TryGetValue(platform, out var device))
            _devices.Add(platform, device = DeviceNames.Of(platform));
        (_platform, _device) = (platform, device);
        return device;
    }

    // Whether all tests of one of the rules hold.
    private static bool Meets(in Play play, List<Predicate<Play>[]>? rules)
    {
        if (rules is null)
            return false;
        foreach (var tests in rules)
        {
            if (Meets(play, tests))
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

    // A track as it is told, and of each rule that names it what a listening must meet besides.
    private readonly record struct Verdict(Track Told, List<Predicate<Play>[]>? Rules);
}
