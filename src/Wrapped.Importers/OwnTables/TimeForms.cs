using System.Globalization;

namespace Wrapped.Importers.OwnTables;

/// <summary>Finds out how times are written, by looking at some.</summary>
internal static class TimeForms
{
    private const int LongestTime = 40;
    private const int ShortestTime = 6;

    private static readonly string[] Days = ["d/M/yyyy", "M/d/yyyy", "yyyy/M/d", "d.M.yyyy", "yyyy.M.d", "d-M-yyyy", "M-d-yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "yyyyMMdd", "d/M/yy", "M/d/yy", "d.M.yy"];

    private static readonly string[] Times = [" H:mm:ss", " H:mm", ", H:mm:ss", ", H:mm", " h:mm:ss tt", " h:mm tt", ", h:mm:ss tt", ", h:mm tt", ""];

    private static readonly TimeForm[] Patterns = [.. from time in Times from day in Days select TimeForm.Of(day + time)!];

    /// <summary>Whether a field is a time that nothing else is.</summary>
    public static bool IsTime(string text) => Of([text]).Form is not null;

    /// <summary>The form that reads most of these, null where none does; and the one that reads them all with day and month the other way round, where nothing tells which it is.</summary>
    public static (TimeForm? Form, TimeForm? OrElse) Of(IReadOnlyCollection<string> texts)
    {
        var some = texts.Where(text => text.Length > 0).ToList();
        if (some.Count == 0)
            return (null, null);
        if (AreMost(some, text => Reads(TimeForm.Iso, text)))
            return (TimeForm.Iso, null);
        if (AreMost(some, IsUnix(1)))
            return (TimeForm.Seconds, null);
        if (AreMost(some, IsUnix(1000)))
            return (TimeForm.Milliseconds, null);
        return AreMost(some, CanBe) ? Pattern(some) : (null, null);
    }

    private static (TimeForm? Form, TimeForm? OrElse) Pattern(List<string> some)
    {
        var counts = Patterns.Select(form => (Form: form, Read: some.Count(text => Reads(form, text)))).ToList();
        var most = counts.Max(one => one.Read);
        if (most * 10 < some.Count * 6)
            return (null, null);

        // Halves of the day are written where months come first.
        var equal = counts.Where(one => one.Read == most).Select(one => one.Form).ToList();
        var form = equal.Find(one => one.Text.Contains('t', StringComparison.Ordinal) && one.Text[0] == 'M') ?? equal[0];
        var other = equal.Find(one => one.Text == Turned(form.Text));
        return (form, other);
    }

    private static string Turned(string text) => string.Concat(text[..3].Select(letter => letter switch { 'd' => 'M', 'M' => 'd', _ => letter })) + text[3..];

    private static bool AreMost(List<string> some, Func<string, bool> isOne) => some.Count(isOne) * 10 >= some.Count * 6;

    // Most columns of most tables are not, and need not be tried.
    private static bool CanBe(string text) => text.Length is >= ShortestTime and <= LongestTime && text.Count(char.IsAsciiDigit) >= 3;

    private static bool Reads(TimeForm form, string text)
    {
        var (before, offset) = form.Equals(TimeForm.Iso) ? (text, null) : OffsetTail.Of(text);
        return new WrittenTime(form, ZoneMeaning.Utc, time => time.InUtc().ToInstant()).Read(offset is null ? text : before) is not null;
    }

    // From September 2001 on, so that no year, duration or number of a row is one.
    private static Func<string, bool> IsUnix(long perSecond) =>
        text => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number / perSecond is >= 1_000_000_000m and < 4_102_444_800m;
}
