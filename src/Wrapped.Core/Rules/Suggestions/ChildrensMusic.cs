using Wrapped.Genres;
using Wrapped.Recaps.Gathering;
using Wrapped.Recaps.Habits;

namespace Wrapped.Rules.Suggestions;

/// <summary>A child on the account: children's music, from one hour and a hundredth of all minutes on, and the device and the hours that are mostly theirs.</summary>
internal static class ChildrensMusic
{
    public const string Family = "Kids";

    private const long LeastMs = 60 * 60_000;
    private const decimal LeastShare = 0.01m;
    private const decimal Mostly = 0.6m;
    private const decimal NearlyAll = 0.7m;
    private const int MostHours = 6;

    public static IEnumerable<Suggestion> Of(Music music, GenreGuide genres)
    {
        var match = new GenreMatch(genres, Family);
        var isChild = music.Artists.Where(artist => match.Plays(artist.Name)).ToHashSet();
        var (childs, all) = (new Clock(), new Clock());
        foreach (ref readonly var moment in music.Timeline)
        {
            var device = DeviceNames.Of(moment.Play.Context?.Platform);
            all.Add(device, moment.At.Hour, moment.Play.MsPlayed);
            if (moment.Song.By is { } artist && isChild.Contains(artist))
                childs.Add(device, moment.At.Hour, moment.Play.MsPlayed);
        }
        var (ms, whole) = (childs.Ms(null, 0, 24), all.Ms(null, 0, 24));
        if (ms < LeastMs || ms < LeastShare * whole)
            return [];
        var suggestions = new List<Suggestion> { new(new LeaveOut([new GenreIs(Family)], OnlyOnCards: false), SuggestionReason.ChildrensMusic, Family, ms, Share: Gathering(ms, whole)) };
        if (TheirHours(childs, all, ms) is { } theirs)
            suggestions.Add(theirs);
        return suggestions;
    }

    // The shortest hours on one device that hold most of the children's music and little else.
    private static Suggestion? TheirHours(Clock childs, Clock all, long ms)
    {
        foreach (var device in Enum.GetValues<Device>().OrderByDescending(device => childs.Ms(device, 0, 24)).Take(1))
        {
            for (var hours = 1; hours <= MostHours; hours++)
            {
                var from = Enumerable.Range(0, 24).MaxBy(from => childs.Ms(device, from, hours));
                var (theirs, everybodys) = (childs.Ms(device, from, hours), all.Ms(device, from, hours));
                if (theirs < LeastMs || theirs < NearlyAll * ms || theirs < Mostly * everybodys)
                    continue;
                var rule = new LeaveOut([new DeviceIs(device), new HoursAre(new(from, 0), new((from + hours) % 24, 0))], OnlyOnCards: false);
                return new((LeaveOut)RuleText.Parse(RuleText.Of(rule))!, SuggestionReason.ChildrensHours, device.ToString(), everybodys, Share: Gathering(theirs, everybodys));
            }
        }
        return null;
    }

    private static decimal Gathering(long part, long whole) => Recaps.Gathering.Share.Of(part, whole);

    // Milliseconds by device and hour of the day.
    private sealed class Clock
    {
        private readonly long[] _all = new long[24];
        private readonly long[][] _devices = [.. Enum.GetValues<Device>().Select(_ => new long[24])];

        public void Add(Device? device, int hour, long ms)
        {
            _all[hour] += ms;
            if (device is { } known)
                _devices[(int)known][hour] += ms;
        }

        public long Ms(Device? device, int from, int hours) =>
            Enumerable.Range(from, hours).Sum(hour => (device is { } known ? _devices[(int)known] : _all)[hour % 24]);
    }
}
