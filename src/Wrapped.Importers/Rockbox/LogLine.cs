using NodaTime;
using Wrapped.Imports;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;
using Wrapped.Importers.Scrobbles;
using Wrapped.Importers.Tsv;
using Wrapped.Plays;

namespace Wrapped.Importers.Rockbox;

/// <summary>One line of the log: artist, album, title, number, length in seconds, L for listened or S for skipped, time, and at times the track's id.</summary>
internal sealed class LogLine(TsvRows line, HistoryFile file)
{
    private const int Artist = 0, Album = 1, Title = 2, Length = 4, Rating = 5, Time = 6, Fields = 7;
    private const long MostSeconds = 7L * 24 * 60 * 60;
    private const long MostTime = 9_999_999_999;
    private const string Untagged = "<Untagged>";

    private static readonly ListeningContext Listened = new() { Skipped = false };
    private static readonly ListeningContext Skipped = new() { Skipped = true };

    private bool _isUtc;

    /// <summary>Whether it is about the log itself. It may say that the clock of the lines after it showed UTC; else it showed the listener's own time.</summary>
    public bool IsRemark()
    {
        if (!line.Bytes(0).StartsWith("#"u8) || (line.Count > 1 && !line.Bytes(1).StartsWith("#"u8)))
            return false;
        if (line.Bytes(0).StartsWith("#TZ/"u8))
            _isUtc = line.Bytes(0).TrimEnd((byte)' ').SequenceEqual("#TZ/UTC"u8);
        return true;
    }

    /// <summary>The play, how long its track is in place of how long it was heard, and the stated time in place of its start; or why it is none.</summary>
    public SourceRow Read(RowPlace place)
    {
        if (line.Failure is { } failure)
            return new FailedRow(place, failure);
        if (line.Count is not (Fields or Fields + 1))
            return new FailedRow(place, FailReason.UnexpectedShape);
        if (TableValue.Whole(line.Bytes(Time)) is not (>= 0 and <= MostTime and var seconds))
            return new FailedRow(place, FailReason.BadTime);
        var clock = Instant.FromUnixTimeSeconds(seconds);
        var at = _isUtc || !Scrobble.CanBe(clock) ? clock : file.At(clock.InUtc().LocalDateTime);
        if (!Scrobble.CanBe(at))
            return new FailedRow(place, FailReason.BadTime);
        if (TableValue.Whole(line.Bytes(Length)) is not (>= 0 and <= MostSeconds and var length))
            return new FailedRow(place, FailReason.BadDuration);
        if (Name(Title) is not { } title)
            return new SkippedRow(place, SkipReason.Nameless);
        return line.Bytes(Rating) switch
        {
            [(byte)'L'] => Play(Listened, length * 1000),
            [(byte)'S'] => Play(Skipped, LongestSkip(length * 1000)),
            [] => Play(ListeningContext.Unknown, length * 1000),
            _ => new FailedRow(place, FailReason.UnexpectedShape),
        };

        // Whatever the listener's zone: the same row is the same row.
        ListenedRow Play(ListeningContext context, long lengthMs) =>
            Scrobble.Of(Source.Rockbox, place, at, null, lengthMs, title, Name(Artist), Name(Album)) with { StatedAt = clock, Context = context };
    }

    // Skipped is what was left before its half; how long before, is not said, so that it is never as long as a play.
    private static long LongestSkip(long lengthMs) => lengthMs == 0 ? Wrapped.Plays.Play.LeastMs - 1 : Math.Min(lengthMs / 2, Wrapped.Plays.Play.LeastMs - 1);

    private string? Name(int field) => line.Text(field) is { } name && name != Untagged ? name : null;
}
