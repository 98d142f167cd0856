using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Habits;

namespace Wrapped.Recaps;

/// <summary>How the music was heard once more, over a plain list and written for clarity alone; which device a name tells of is taken as told.</summary>
internal sealed class NaiveHabits(Listening listening)
{
    private readonly NaiveRecap _recap = new(listening);

    public Skips? Skips
    {
        get
        {
            var skipped = Rows.Where(IsSkipped).Select(play => play.MsPlayed).Order().ToList();
            return Rows.Count < 20 ? null : new(
                Rows.Count,
                skipped.Count,
                Share(skipped.Count, Rows.Count),
                [
                    .. Rows.Where(play => !NaiveRecap.IsUnknown(play.Track)).GroupBy(play => (NameKey.Of(play.Track.Title), NameKey.Of(play.Track.Artist)))
                        .Where(song => song.Count() >= 5 && song.Count(IsSkipped) >= 3)
                        .OrderByDescending(song => song.Count(IsSkipped)).ThenByDescending(song => (decimal)song.Count(IsSkipped) / song.Count())
                        .ThenBy(song => song.Where(play => play.MsPlayed >= 30_000).Select(play => play.StartedAt).DefaultIfEmpty(Instant.MaxValue).Min())
                        .ThenBy(song => song.First().Track.Title, StringComparer.Ordinal).ThenBy(song => song.First().Track.Artist, StringComparer.Ordinal)
                        .Take(5).Select(song => new SkippedSong(song.First().Track.Title, song.First().Track.Artist, song.Count(), song.Count(IsSkipped), Share(song.Count(IsSkipped), song.Count()))),
                ],
                skipped.Count == 0 ? null : skipped[(skipped.Count - 1) / 2]);
        }
    }

    public PlayedToTheEnd? PlayedToTheEnd
    {
        get
        {
            var reasons = Rows.Select(play => play.Context?.ReasonEnd).Where(reason => !string.IsNullOrEmpty(reason)).ToList();
            return reasons.Count < 20 || reasons.Count < Rows.Count / 2m ? null : new(reasons.Count, reasons.Count(reason => reason == "trackdone"), Share(reasons.Count(reason => reason == "trackdone"), reasons.Count));
        }
    }

    public Devices? Devices
    {
        get
        {
            var kinds = Rows.GroupBy(play => DeviceNames.Of(play.Context?.Platform)).Select(kind => (kind.Key, Ms: kind.Sum(play => play.MsPlayed))).ToList();
            List<DeviceTime> known = [.. kinds.Where(kind => kind is { Key: not null, Ms: > 0 }).Select(kind => new DeviceTime(kind.Key!.Value, kind.Ms)).OrderByDescending(kind => kind.Ms).ThenBy(kind => kind.Device)];
            return known.Count == 0 ? null : new(known, kinds.Where(kind => kind.Key is null).Sum(kind => kind.Ms));
        }
    }

    public List<CountryTime>? Countries
    {
        get
        {
            var countries = _recap.InRange.Where(row => row.Play.Context?.Country is "FR" or "CA" or "SE").GroupBy(row => row.Play.Context!.Country!)
                .Select((country, order) => (order, Time: new CountryTime(country.Key, country.Sum(row => row.Play.MsPlayed), country.First().At.Date)))
                .Where(country => country.Time.Ms > 0).OrderByDescending(country => country.Time.Ms).ThenBy(country => country.order).Select(country => country.Time).ToList();
            return countries.Count == 0 ? null : countries;
        }
    }

    public Switches? Switches
    {
        get
        {
            var (shuffle, offline, hidden) = (On(context => context.Shuffle), On(context => context.Offline), On(context => context.Incognito));
            return (shuffle ?? offline ?? hidden) is null ? null : new(shuffle, offline, hidden);
        }
    }

    private List<Play> Rows => [.. _recap.InRange.Select(row => row.Play)];

    private static bool IsSkipped(Play play) => play.Context switch
    {
        { Skipped: true } => true,
        _ when play.MsPlayed >= 30_000 => false,
        { ReasonEnd: "fwdbtn" or "endplay" } => true,
        { ReasonEnd: "trackdone" or "logout" } => false,
        { Skipped: false } => false,
        _ => true,
    };

    private decimal? On(Func<ListeningContext, bool?> ask)
    {
        var told = Rows.Where(play => play.Context is not null).Select(play => ask(play.Context!)).Where(answer => answer is not null).ToList();
        return told.Count < 20 ? null : Share(told.Count(answer => answer == true), told.Count);
    }

    private static decimal Share(int part, int whole) => Math.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero);
}
