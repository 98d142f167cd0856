using NodaTime;
using Wrapped.Plays;
using Wrapped.Recaps.Discoveries;
using Wrapped.Recaps.Lists;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Recaps;

/// <summary>The discoveries once more, over a plain list and written for clarity alone.</summary>
internal sealed class NaiveDiscoveries
{
    private readonly Listening _listening;
    private readonly NaiveRecap _recap;
    private readonly Named _past, _now, _all;

    public NaiveDiscoveries(Listening of)
    {
        (_listening, _recap) = (of, new(of));
        var ever = _recap.Ever.Where(row => row.At.Date <= _listening.Range.To).ToList();
        (_past, _now, _all) = (new(ever.Where(row => row.At.Date < _listening.Range.From)), new(_recap.InRange), new(ever));
    }

    public NewMusic? NewMusic => Since is not { } since ? null : new(
        since,
        New(named => named.Artists).Count,
        New(named => named.Songs).Count,
        New(named => named.Albums).Count);

    public Discovery? Discovery
    {
        get
        {
            if (Since is null)
                return null;
            var artist = New(named => named.Artists).Select(key => _now.Artists[key].ToList()).Where(rows => Plays(rows).Count >= 5)
                .OrderByDescending(Ms).ThenByDescending(rows => Plays(rows).Count).ThenBy(rows => Plays(rows)[0].Play.StartedAt).ThenBy(rows => rows[0].Play.Track.Artist, StringComparer.Ordinal)
                .FirstOrDefault();
            var song = New(named => named.Songs).Select(key => _now.Songs[key].ToList()).Where(rows => Plays(rows).Count >= 3)
                .OrderByDescending(rows => Plays(rows).Count).ThenByDescending(Ms).ThenBy(rows => Plays(rows)[0].Play.StartedAt)
                .ThenBy(rows => rows[0].Play.Track.Title, StringComparer.Ordinal).ThenBy(rows => rows[0].Play.Track.Artist, StringComparer.Ordinal)
                .FirstOrDefault();
            return artist is null && song is null ? null : new(
                artist is null ? null : new(artist[0].Play.Track.Artist, Plays(artist)[0].At, Ms(artist), Plays(artist).Count),
                song is null ? null : new(song[0].Play.Track.Title, song[0].Play.Track.Artist, Plays(song)[0].At, Ms(song), Plays(song).Count));
        }
    }

    public FirstPlayOfTopArtist? FirstPlayOfTopArtist
    {
        get
        {
            if (_recap.TopArtists is not [var top, ..] || Plays(_all.Artists[NameKey.Of(top.Name)]) is not [var first, ..] plays)
                return null;
            return Period.DaysBetween(_recap.Ever[0].At.Date, first.At.Date) < 30
                ? null
                : new(top.Name, first.Play.Track.Title, first.At, _recap.InRange.Contains(first), plays.Count);
        }
    }

    public List<Comeback> Comebacks =>
    [
        .. _now.Artists.Select(artist => Comeback(Plays(_past.Artists[artist.Key]), Plays(artist), artist.First().Play.Track.Artist)).OfType<Comeback>()
            .OrderByDescending(one => one.Days).ThenByDescending(one => one.Plays).ThenBy(one => one.Returned).ThenBy(one => one.Name, StringComparer.Ordinal).Take(5),
    ];

    public Loyalty? Loyalty
    {
        get
        {
            if (_recap.InRange.Count == 0)
                return null;
            var (from, to) = _listening.Range.Kind == RangeKind.AllTime ? (_recap.InRange.Min(row => row.At.Date), _recap.InRange.Max(row => row.At.Date)) : (_listening.Range.From, _listening.Range.To);
            var months = Enumerable.Range(0, 10_000).Select(month => from.PlusMonths(month)).Select(day => (day.Year, day.Month)).TakeWhile(month => new LocalDate(month.Year, month.Month, 1) <= to).ToList();
            if (months.Count < 6 || !Everywhere(Plays(_recap.InRange), months))
                return null;
            var artists = _now.Artists.Select(rows => rows.ToList()).Where(rows => Everywhere(Plays(rows), months))
                .OrderByDescending(Ms).ThenByDescending(rows => Plays(rows).Count).ThenBy(rows => Plays(rows)[0].Play.StartedAt).ThenBy(rows => rows[0].Play.Track.Artist, StringComparer.Ordinal).ToList();
            var songs = _now.Songs.Select(rows => rows.ToList()).Where(rows => Everywhere(Plays(rows), months))
                .OrderByDescending(rows => Plays(rows).Count).ThenByDescending(Ms).ThenBy(rows => Plays(rows)[0].Play.StartedAt)
                .ThenBy(rows => rows[0].Play.Track.Title, StringComparer.Ordinal).ThenBy(rows => rows[0].Play.Track.Artist, StringComparer.Ordinal).ToList();
            return new(
                months.Count,
                artists.Count,
                [.. artists.Take(10).Select(rows => new LoyalArtist(rows[0].Play.Track.Artist, Ms(rows), Plays(rows).Count, [.. months.Select(month => Ms([.. rows.Where(row => (row.At.Year, row.At.Month) == month)]))]))],
                songs.Count,
                [.. songs.Take(10).Select(rows => new TopTrack(rows[0].Play.Track.Title, rows[0].Play.Track.Artist, Ms(rows), Plays(rows).Count))]);
        }
    }

    public List<ForgottenArtist>? Forgotten => Since is null || Plays(_recap.InRange).Count == 0 ? null :
    [
        .. _past.Artists.Select(artist => (Before: Plays(artist), Now: _now.Artists[artist.Key], Ever: artist))
            .Where(artist => artist.Before.Count >= 20 && Plays(artist.Now).Count == 0)
            .Select(artist => (artist.Before, Name: artist.Now.Concat(artist.Ever).First().Play.Track.Artist))
            .OrderByDescending(artist => artist.Before.Count).ThenBy(artist => artist.Before[0].Play.StartedAt).ThenBy(artist => artist.Name, StringComparer.Ordinal)
            .Take(5).Select(artist => new ForgottenArtist(artist.Name, artist.Before.Count, artist.Before[^1].At.Date)),
    ];

    public OneTimeVisitors? OneTimeVisitors
    {
        get
        {
            var plays = _now.Artists.Select(artist => Plays(artist).Count).Where(count => count > 0).ToList();
            return plays.Count < 20 ? null : new(plays.Count(count => count == 1), Math.Round((decimal)plays.Count(count => count == 1) / plays.Count, 4, MidpointRounding.AwayFromZero));
        }
    }

    private LocalDate? Since
    {
        get
        {
            var before = _recap.Ever.Where(row => row.At.Date < _listening.Range.From).ToList();
            return before.Count > 0 && _listening.Zones.At(before[0].Play.StartedAt).Date is var since && Period.DaysBetween(since, _listening.Range.From) >= 90 ? since : null;
        }
    }

    private List<string> New(Func<Named, ILookup<string, (Play Play, LocalDateTime At)>> them) =>
        [.. them(_now).Where(one => Plays(one).Count > 0 && Plays(them(_past)[one.Key]).Count == 0).Select(one => one.Key)];

    private static Comeback? Comeback(List<(Play Play, LocalDateTime At)> before, List<(Play Play, LocalDateTime At)> now, string name)
    {
        List<(Play Play, LocalDateTime At)> all = [.. before, .. now];
        return Enumerable.Range(0, now.Count).Where(i => before.Count + i > 0)
            .Select(i => (Last: all[before.Count + i - 1].At.Date, Return: now[i].At.Date, Plays: now.Count - i))
            .Select(gap => new Comeback(name, gap.Last, gap.Return, Period.DaysBetween(gap.Last, gap.Return), gap.Plays))
            .Where(gap => gap.Days >= 180 && gap.Plays >= 3).MaxBy(gap => gap.Days);
    }

    private static bool Everywhere(List<(Play Play, LocalDateTime At)> plays, List<(int Year, int Month)> months) => months.TrueForAll(month => plays.Exists(row => (row.At.Year, row.At.Month) == month));

    private static List<(Play Play, LocalDateTime At)> Plays(IEnumerable<(Play Play, LocalDateTime At)> rows) => [.. rows.Where(row => row.Play.MsPlayed >= 30_000)];

    private static long Ms(List<(Play Play, LocalDateTime At)> rows) => rows.Sum(row => row.Play.MsPlayed);

    // The rows that have names, by them.
    private sealed class Named(IEnumerable<(Play Play, LocalDateTime At)> rows)
    {
        private readonly List<(Play Play, LocalDateTime At)> _rows = [.. rows.Where(row => !NaiveRecap.IsUnknown(row.Play.Track))];

        public ILookup<string, (Play Play, LocalDateTime At)> Artists => field ??= _rows.Where(row => NaiveRecap.ArtistKey(row.Play.Track).Length > 0).ToLookup(row => NaiveRecap.ArtistKey(row.Play.Track));

        public ILookup<string, (Play Play, LocalDateTime At)> Songs => field ??= _rows.ToLookup(row => $"{NameKey.Of(row.Play.Track.Title)}\n{Artist(row.Play)}");

        public ILookup<string, (Play Play, LocalDateTime At)> Albums => field ??= _rows.Where(row => row.Play.Track.Album is not null).ToLookup(row => $"{NameKey.Of(row.Play.Track.Album!)}\n{Artist(row.Play)}");

        private static string Artist(Play play) => NameKey.Of(play.Track.Artist);
    }
}
