using NodaTime;
using NodaTime.Text;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>How a table writes its times: as ISO 8601, as Unix seconds or milliseconds, or by a pattern such as <c>dd/MM/yyyy HH:mm</c>.</summary>
public sealed class TimeForm : IEquatable<TimeForm>
{
    private const int LongestPattern = 60;

    private static readonly LocalDateTime Evening = new(2024, 12, 31, 18, 5, 9);

    private TimeForm(string text, LocalDateTimePattern? pattern = null, TimePrecision precision = TimePrecision.Second) => (Text, Pattern, Precision) = (text, pattern, precision);

    /// <summary><c>2024-05-01</c>, <c>2024-05-01T18:31</c>, <c>2024-05-01 18:31:05.5</c>; each as exact as it is written.</summary>
    public static TimeForm Iso { get; } = new("iso");

    public static TimeForm Seconds { get; } = new("s");

    public static TimeForm Milliseconds { get; } = new("ms");

    /// <summary>As a map writes it: <c>iso</c>, <c>s</c>, <c>ms</c>, or the pattern.</summary>
    public string Text { get; }

    /// <summary>The last day of 2024, a little after six in the evening, in this form.</summary>
    public string Example => Pattern?.Format(Evening) ?? (Text == Iso.Text ? "2024-12-31 18:05:09" : Text == Seconds.Text ? "1735668309" : "1735668309000");

    /// <summary>How exact it is, where that is not told by each time itself.</summary>
    public TimePrecision Precision { get; }

    internal LocalDateTimePattern? Pattern { get; }

    /// <summary>
    /// The form of this text; null where it is none. A pattern is made of <c>d M y H h m s f t</c> as on most computers; other letters are none, but for the T between day and time.
    /// It names at least year, month and day.
    /// </summary>
    public static TimeForm? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (Array.Find([Iso, Seconds, Milliseconds], form => form.Text.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        if (text.Length > LongestPattern || PatternText.Of(text) is not { } pattern)
            return null;
        var precision = text.Contains('s', StringComparison.Ordinal) ? TimePrecision.Second
            : text.Contains('m', StringComparison.Ordinal) ? TimePrecision.Minute
            : text.Contains('H', StringComparison.OrdinalIgnoreCase) ? TimePrecision.Hour : TimePrecision.Day;
        try
        {
            return new(text, LocalDateTimePattern.CreateWithInvariantCulture(pattern), precision);
        }
        catch (InvalidPatternException)
        {
            return null;
        }
    }

    public bool Equals(TimeForm? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as TimeForm);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
