using System.Globalization;

namespace Wrapped.Importers.OwnTables;

/// <summary>Makes the guess: the time first, for it is known by its values; then whatever has a name; in a table without names, an artist and then a title.</summary>
internal sealed class GuessedColumns(TableLook look)
{
    // More than any track lasts in seconds, and less than any in milliseconds.
    private const decimal Turn = 20_000;

    private readonly List<string> _names = [.. look.Columns.Select(ColumnNames.Plain)];
    private readonly HashSet<int> _taken = [];

    public ColumnGuess Guess()
    {
        var time = Time(out var form, out var orElse);
        var clock = Clock(time, ref form, ref orElse);
        var played = Take(ColumnNames.Played, IsDuration);
        var length = Take(ColumnNames.Length, IsDuration);
        var artist = look.HasHead ? Take(ColumnNames.Artist) : Take(FirstText());
        var title = look.HasHead ? Take(ColumnNames.Title) : Take(FirstText());
        var album = Take(ColumnNames.Album);
        var kind = Take(ColumnNames.Kind, values => values.All(value => KindWords.Of(value) is not null));
        var said = time < 0 ? "" : _names[time];
        var guess = new ColumnGuess
        {
            Time = At(time),
            Clock = At(clock),
            Title = At(title),
            Artist = At(artist),
            Album = At(album),
            Played = At(played),
            PlayedIn = UnitOf(played),
            Length = At(length),
            LengthIn = UnitOf(length),
            KindFrom = At(kind),
            Form = form ?? TimeForm.Iso,
            OrElse = orElse,
            Zone = Zone(time, form, said),
            IsEnd = said.Split(' ').Intersect(["end", "ended", "endtime", "finished", "stopped", "fin", "ende", "fine"], StringComparer.Ordinal).Any(),
        };
        return guess with { HeadAbove = look.HasHead && new[] { time, clock, title, artist, album, played, length, kind }.All(place => place < 0 || look.At(place).Name is null) };
    }

    // A column of such a name with times in it; else any with times in it; else one of such a name.
    private int Time(out TimeForm? form, out TimeForm? orElse)
    {
        var forms = look.Columns.Select((_, place) => TimeForms.Of(Values(place))).ToList();
        var named = ColumnNames.Time.SelectMany(name => Places(name)).ToList();
        var times = named.Concat(Enumerable.Range(0, forms.Count)).Where(place => forms[place].Form is not null);
        var time = times.Concat(named).FirstOrDefault(-1);
        (form, orElse) = time < 0 ? (null, null) : forms[time];
        return Take(time);
    }

    // Of days alone, a column of such a name whose values make them times.
    private int Clock(int time, ref TimeForm? form, ref TimeForm? orElse)
    {
        if (time < 0 || form is null || !Values(time).TrueForAll(value => !value.Contains(':', StringComparison.Ordinal)))
            return -1;
        foreach (var place in ColumnNames.Clock.SelectMany(name => Places(name)).Where(place => place != time && Values(place) is { Count: > 0 } values && values.TrueForAll(value => value.Contains(':', StringComparison.Ordinal))))
        {
            var both = TimeForms.Of([.. look.Rows.Where(row => place < row.Count && time < row.Count && row[place].Length > 0).Select(row => $"{row[time]} {row[place]}")]);
            if (both.Form is null)
                continue;
            (form, orElse) = both;
            return Take(place);
        }

        return -1;
    }

    private ZoneMeaning Zone(int time, TimeForm? form, string name)
    {
        if (form?.Pattern is not null && Values(time) is { Count: > 0 } values && values.All(value => OffsetTail.Of(value).Offset is not null))
            return ZoneMeaning.Offset;
        return name.Split(' ').Intersect(["utc", "gmt"], StringComparer.Ordinal).Any() ? ZoneMeaning.Utc : ZoneMeaning.Local;
    }

    private TimeUnit UnitOf(int place)
    {
        if (place < 0)
            return TimeUnit.Seconds;
        var (words, values) = (_names[place].Split(' '), Values(place));
        if (values.Any(value => value.Contains(':', StringComparison.Ordinal)))
            return TimeUnit.Clock;
        if (words.Intersect(["ms", "milliseconds", "millisecondes", "millis"], StringComparer.Ordinal).Any())
            return TimeUnit.Milliseconds;
        if (words.Intersect(["min", "minutes", "minuten"], StringComparer.Ordinal).Any())
            return TimeUnit.Minutes;
        return values.Any(value => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > Turn) ? TimeUnit.Milliseconds : TimeUnit.Seconds;
    }

    private int Take(IReadOnlyList<string> names, Func<IReadOnlyList<string>, bool>? fits = null) =>
        Take(names.SelectMany(name => Places(name)).Where(place => !_taken.Contains(place) && (fits is null || fits(Values(place)))).FirstOrDefault(-1));

    private int Take(int place)
    {
        if (place >= 0)
            _taken.Add(place);
        return place;
    }

    private int FirstText() => Enumerable.Range(0, look.Columns.Count)
        .Where(place => !_taken.Contains(place) && Values(place) is { Count: > 0 } values && values.Any(value => value.Any(char.IsLetter)))
        .FirstOrDefault(-1);

    private IEnumerable<int> Places(string name) => Enumerable.Range(0, _names.Count).Where(place => _names[place] == name);

    private List<string> Values(int place) => [.. look.Rows.Where(row => place < row.Count && row[place].Length > 0).Select(row => row[place])];

    private Column? At(int place) => place < 0 ? null : look.At(place);

    private static bool IsDuration(IReadOnlyList<string> values) => values.All(value => HeardTime.Ms(value, value.Contains(':', StringComparison.Ordinal) ? TimeUnit.Clock : TimeUnit.Milliseconds) is not null);
}
