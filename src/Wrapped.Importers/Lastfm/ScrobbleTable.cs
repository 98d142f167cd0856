using System.Buffers.Text;
using NodaTime;
using NodaTime.Text;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Scrobbles;
using Wrapped.Plays;

namespace Wrapped.Importers.Lastfm;

/// <summary>The tables in which scrobbles come: where their columns stand, and how they write the time. All of them mean UTC.</summary>
internal sealed record ScrobbleTable(CsvLayout Layout, int Artist, int Title, int Album, int Time, ScrobbleTable.Clock WrittenAs, string? Nothing = null)
{
    private static readonly LocalDateTimePattern Iso = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    private static readonly LocalDateTimePattern[] Minutes =
        [LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu, HH:mm")];

    public enum Clock
    {
        Seconds,
        Milliseconds,
        IsoUtc,
        Minute,
    }

    public TimePrecision Precision => WrittenAs == Clock.Minute ? TimePrecision.Minute : TimePrecision.Second;

    /// <summary>The table that begins like this; null where it is none of scrobbles.</summary>
    public static ScrobbleTable? Of(FileHead head)
    {
        var csv = head.Csv;

        // lastfm.ghan.nl
        if (csv.With("uts", "artist", "track") is { } ghan)
            return Named(ghan, "uts", Clock.Seconds);

        // lastfmstats.com: the time's column is named for the user.
        if (csv.With("artist", "album", "albumid", "track") is { Columns: var columns } stats && columns.FirstOrDefault(column => column.StartsWith("date#", StringComparison.Ordinal)) is { } date)
            return Named(stats, date, Clock.Milliseconds);

        // The R package scrobbler writes the number of the row first, and NA for nothing.
        if (csv.With("", "date", "artist", "track", "album") is { } r)
            return Named(r, "date", Clock.IsoUtc) with { Nothing = "NA" };

        // Libre.fm
        if (csv.With("artist", "track", "time") is { } libre)
            return Named(libre, "time", Clock.Seconds);

        // lastfm-to-csv has no head.
        return csv.Without(4, line => Minute(line[3]) is not null) is { } headless ? new(headless, 0, 2, 1, 3, Clock.Minute) : null;
    }

    /// <summary>When a scrobble began, as the table writes it; null where it is no time of scrobbles.</summary>
    public Instant? Read(ReadOnlySpan<byte> text)
    {
        Instant? read = WrittenAs switch
        {
            Clock.IsoUtc => Iso.Parse(System.Text.Encoding.UTF8.GetString(text)) is { Success: true } time ? time.Value.InUtc().ToInstant() : null,
            Clock.Minute => Minute(System.Text.Encoding.UTF8.GetString(text).Trim()),
            _ => Epoch(text),
        };
        return read is { } startedAt && Scrobble.CanBe(startedAt) ? startedAt : null;
    }

    private static ScrobbleTable Named(CsvLayout layout, string time, Clock clock) =>
        new(layout, layout.Find("artist"), layout.Find("track"), layout.Find("album"), layout.Find(time), clock);

    private Instant? Epoch(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        if (!Utf8Parser.TryParse(text, out long number, out var length) || length != text.Length || number is < 0 or > 9_999_999_999_999)
            return null;
        return WrittenAs == Clock.Seconds ? Instant.FromUnixTimeSeconds(Math.Min(number, 9_999_999_999)) : Instant.FromUnixTimeMilliseconds(number);
    }

    private static Instant? Minute(string text)
    {
        foreach (var pattern in Minutes)
        {
            if (pattern.Parse(text) is { Success: true } time)
                return time.Value.InUtc().ToInstant();
        }

        return null;
    }
}
