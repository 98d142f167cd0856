using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Wrapped.Imports;
using Wrapped.Importers.Xlsx;
using Wrapped.Plays;

namespace Wrapped.Importers.Deezer;

/// <summary>Reads the rows of Deezer's listening history. All cells are texts; an empty one may say <c>None</c>.</summary>
internal sealed class DeezerRow(DeezerColumns columns, SheetRows rows)
{
    private const double MostSeconds = 7 * 24 * 60 * 60;
    private const int IsrcLength = 12;

    // Where Deezer does not know how long was heard, as long as is usual.
    private const long UsualMs = 200_000;

    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    private static readonly Instant FirstSerial = Instant.FromUtc(1899, 12, 30, 0, 0);

    private readonly Dictionary<string, ListeningContext> _contexts = new(StringComparer.Ordinal);

    /// <summary>The row as if nothing else had been heard at its moment.</summary>
    public SourceRow Read(RowPlace place)
    {
        if (rows.IsTooLarge)
            return new FailedRow(place, FailReason.TooLarge);
        if (EndedAt(Text(columns.Ended)) is not { } endedAt)
            return new FailedRow(place, FailReason.BadTime);
        if (!double.TryParse(Text(columns.Played), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || !(seconds is -1 or (>= 0 and <= MostSeconds)))
            return new FailedRow(place, FailReason.BadDuration);
        if (Text(columns.Title) is not { } title)
            return new SkippedRow(place, SkipReason.Nameless);
        var isKnown = seconds >= 0;
        var played = isKnown ? (long)Math.Round(seconds * 1000) : UsualMs;
        return new ListenedRow(place)
        {
            Source = Source.Deezer,
            Kind = MediaKind.Music,
            StartedAt = isKnown ? endedAt - Duration.FromMilliseconds(played) : endedAt,
            StatedAt = endedAt,
            Precision = TimePrecision.Second,
            MsPlayed = played,
            IsEstimated = !isKnown,
            Title = title,
            Artist = Text(columns.Artist) ?? "",
            Album = Text(columns.Album),
            Uri = Text(columns.Isrc) is { Length: IsrcLength } isrc ? "isrc:" + isrc.ToUpperInvariant() : null,
            Context = Context(Text(columns.Platform)),
        };
    }

    private string? Text(int column) =>
        column >= 0 && rows.Cells[column]?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } text and not "None" ? text : null;

    // Also as the number of days that a spreadsheet makes of it. The zone is said nowhere; UTC fits.
    private static Instant? EndedAt(string? text)
    {
        Instant? read = text is null ? null
            : Time.Parse(text) is { Success: true } time ? time.Value.InUtc().ToInstant()
            : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 100_000 ? FirstSerial + Duration.FromSeconds(Math.Round(days * 86_400))
            : null;
        return read is { } at && at.InUtc().Year is >= 2000 and <= 2100 ? at : null;
    }

    private ListeningContext Context(string? platform)
    {
        if (platform is null)
            return ListeningContext.Unknown;
        if (_contexts.TryGetValue(platform, out var known))
            return known;
        if (_contexts.Count == 1024)
            _contexts.Clear();
        return _contexts[platform] = new ListeningContext { Platform = platform };
    }
}
