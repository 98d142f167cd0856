using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Wrapped.Plays;

namespace Wrapped.Importers.OwnTables;

/// <summary>Reads the times of a table. Only the years 2000 to 2100 are any.</summary>
/// <param name="form">How they are written.</param>
/// <param name="zone">What those mean that say nothing of a zone.</param>
/// <param name="local">The moment of the listener's own clock.</param>
internal sealed class WrittenTime(TimeForm form, ZoneMeaning zone, Func<LocalDateTime, Instant> local)
{
    private const int LengthOfDay = 10;

    private static readonly Duration HalfMinute = Duration.FromSeconds(30);

    private static readonly LocalDateTimePattern Day = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd");
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Second = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF");

    public StatedMoment? Read(string text)
    {
        text = text.Trim();
        if (form.Pattern is { } pattern)
        {
            var (before, offset) = zone == ZoneMeaning.Offset ? OffsetTail.Of(text) : (text, null);
            return pattern.Parse(before).TryGetValue(default, out var time) ? Moment(time, form.Precision, offset) : null;
        }

        return form.Equals(TimeForm.Iso) ? Iso(text) : Unix(text);
    }

    private StatedMoment? Iso(string text)
    {
        if (text.Length == LengthOfDay)
            return Day.Parse(text).TryGetValue(default, out var day) ? Moment(day, TimePrecision.Day, null) : null;
        if (text.Length < LengthOfDay || text[LengthOfDay] is not ('T' or 't' or ' '))
            return null;
        var (before, offset) = OffsetTail.Of(string.Concat(text.AsSpan(0, LengthOfDay), "T", text.AsSpan(LengthOfDay + 1)));
        if (Second.Parse(before).TryGetValue(default, out var second))
            return Moment(second, TimePrecision.Second, offset);
        return Minute.Parse(before).TryGetValue(default, out var minute) ? Moment(minute, TimePrecision.Minute, offset) : null;
    }

    // Also as 1700000000.0, and with the fraction of a second that some write.
    private StatedMoment? Unix(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 9_999_999_999_999)
            return null;
        var milliseconds = form.Equals(TimeForm.Seconds) ? number * 1000 : number;
        return milliseconds <= 9_999_999_999_999 && Instant.FromUnixTimeMilliseconds((long)milliseconds) is var at && CanBe(at.InUtc().LocalDateTime) ? new(at, at, TimePrecision.Second, null) : null;
    }

    private StatedMoment? Moment(LocalDateTime time, TimePrecision precision, Offset? offset)
    {
        if (!CanBe(time))
            return null;

        // A day alone is a day of the listener's, for whom it has a noon.
        var stated = time.InUtc().ToInstant();
        if (precision == TimePrecision.Day)
            return new(stated, local(time.Date + LocalTime.Noon), precision, null);
        if (offset is null && zone == ZoneMeaning.Offset)
            return null;
        if (offset is { } said)
            stated -= Duration.FromSeconds(said.Seconds);
        var at = offset is null && zone == ZoneMeaning.Local ? local(time) : stated;

        // The time is cut to its minute, so on average it was half a minute later. Zero says UTC, and nothing of the listener's clock.
        return new(stated, precision == TimePrecision.Minute ? at + HalfMinute : at, precision, offset == Offset.Zero ? null : offset);
    }

    private static bool CanBe(LocalDateTime time) => time.Year is >= 2000 and <= 2100;
}
