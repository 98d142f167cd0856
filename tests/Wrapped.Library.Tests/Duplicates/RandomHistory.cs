using NodaTime;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Duplicates;

/// <summary>A small history with every trouble in it: same rows, repeats, twins and renamed twins, in files that overlap.</summary>
internal sealed class RandomHistory(int seed)
{
    private static readonly long[] Lengths = [0, 1_000, 29_999, 30_000, 61_000, 200_000];

    private readonly Random _random = new(seed);

    public List<IReadOnlyList<SourceRow>> Files()
    {
        var extended = Enumerable.Range(1, _random.Next(1, 25)).Select(Extended).ToList();
        extended.AddRange([.. extended.Where(_ => _random.Next(4) == 0).Select(Again)]);
        var account = extended.Where(_ => _random.Next(2) == 0).Select(Twin)
            .Concat(Enumerable.Range(1, _random.Next(4)).Select(number => Twin(Extended(number))))
            .GroupBy(row => (row.StatedAt, row.Title, row.Artist, row.MsPlayed)).SelectMany(same => same.Select((row, repeat) => row with { Repeat = repeat })).ToList();
        return [.. Enumerable.Range(0, _random.Next(2, 6)).Select(_ => Part(_random.Next(3) == 0 ? account : extended))];
    }

    /// <summary>The same, and what two scrobblers tell of some of it and of more, with clocks of their own.</summary>
    public List<IReadOnlyList<SourceRow>> FilesOfServices()
    {
        var files = Files();
        var plays = files.SelectMany(rows => rows).OfType<ListenedRow>().Where(_ => _random.Next(3) > 0).ToList();
        var scrobbles = plays.Select(Scrobble).GroupBy(row => (row.Source, row.StatedAt, row.Title, row.Artist)).Select(same => same.First()).ToList();
        if (scrobbles.Count > 0)
            files.AddRange(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Part(scrobbles)));
        return files;
    }

    private ListenedRow Scrobble(ListenedRow row)
    {
        var scrobble = Some.Scrobble((int)row.Place.Number, row.StartedAt - Some.Noon + Duration.FromSeconds(200 + _random.Next(-90, 90)), row.Title, row.Artist, _random.Next(2) == 0 ? Source.Lastfm : Source.Maloja);
        return _random.Next(3) == 0 ? scrobble with { Title = row.Title + " - Remastered 2011", Artist = row.Artist + ", Guest" } : scrobble;
    }

    private ListenedRow Extended(int number)
    {
        var song = _random.Next(4);
        var after = Duration.FromSeconds(_random.Next(900)) + Duration.FromDays(_random.Next(8) == 0 ? 366 : 0);
        var row = Some.Extended(number, after, Lengths[_random.Next(Lengths.Length)], $"Song {song}", $"Artist {song % 3}", song == 3 ? null : $"spotify:track:{song}");
        return row with { Kind = song == 2 ? MediaKind.Podcast : MediaKind.Music };
    }

    // Another export states the same end, but may know the start better; or the service noted the same play once more, a little later.
    private ListenedRow Again(ListenedRow row) => _random.Next(3) switch
    {
        0 => row with { StartedAt = row.StartedAt - Duration.FromMilliseconds(_random.Next(3) * 400) },
        1 => row with { Precision = TimePrecision.Approximate },
        _ => row with { StatedAt = row.StatedAt + Duration.FromSeconds(_random.Next(1, 200)) },
    };

    private ListenedRow Twin(ListenedRow row)
    {
        var renamed = _random.Next(4) == 0;
        var twin = Some.Account((int)row.Place.Number, row.StatedAt - Some.Noon, row.MsPlayed, renamed ? row.Title + " (Remastered)" : row.Title, row.Artist);
        return twin with { Kind = _random.Next(5) == 0 ? MediaKind.Podcast : MediaKind.Music };
    }

    private List<SourceRow> Part(List<ListenedRow> history)
    {
        var rows = history.Where(_ => _random.Next(3) > 0).ToList();
        return [.. (rows.Count == 0 ? history.Take(1) : rows).OrderBy(_ => _random.Next()), new SkippedRow(new RowPlace(Some.File, 99), SkipReason.Nameless)];
    }
}
