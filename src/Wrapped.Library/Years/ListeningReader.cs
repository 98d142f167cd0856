using System.Runtime.InteropServices;
using NodaTime;
using Wrapped.Library.Genres;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;
using Wrapped.Recaps;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Library.Years;

/// <summary>Reads what a listener heard until the end of a range, in one walk along the clustered key.</summary>
internal static class ListeningReader
{
    /// <summary>Null when no music play of the range counts.</summary>
    public static Listening? Read(LibraryContext library, long listener, DateRange range, ZoneHistory zones) =>
        IsTold(library, listener, range, new(zones)) && SaidYears.Read(library, listener) is var said
            ? new(range, zones, Plays(library, listener, SurelyAfter(range))) { Genres = GuideReader.Read(library, listener), Said = said, Rows = RowsOfYearReader.Read(library, listener, zones, said) }
            : null;

    // Asked first, since whoever asks for a range without music should not wait until all that was ever heard is read.
    private static bool IsTold(LibraryContext library, long listener, DateRange range, WallClock clock)
    {
        using var rows = library.Prepare($"SELECT StartedAt, OffsetSeconds FROM Play WHERE ListenerId = ?1 AND StartedAt >= ?2 AND StartedAt < ?3 AND {CountedMusic.Only} ORDER BY StartedAt");
        rows.Bind(1, listener).Bind(2, SurelyBefore(range)).Bind(3, SurelyAfter(range));
        while (rows.Next())
        {
            if (range.Holds(clock.At(Instant.FromUnixTimeMilliseconds(rows.Number(0)), ClockOffset.Of(rows.NumberOrNull(1))).Date))
                return true;
        }
        return false;
    }

    private static long SurelyBefore(DateRange range) =>
        range.From <= LocalDate.MinIsoValue.PlusDays(1) ? long.MinValue : range.From.PlusDays(-1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant().ToUnixTimeMilliseconds();

    // No clock on earth is further from UTC than a day.
    private static long SurelyAfter(DateRange range) =>
        range.To >= LocalDate.MaxIsoValue.PlusDays(-2) ? long.MaxValue : range.To.PlusDays(2).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant().ToUnixTimeMilliseconds();

    private static List<Play> Plays(LibraryContext library, long listener, long before)
    {
        var (tracks, contexts) = (Tracks(library, listener), Contexts(library, listener));
        var plays = new List<Play>(tracks.Count);
        var (known, context) = (0L, (ListeningContext?)null);
        using var rows = library.Prepare($"SELECT StartedAt, TrackId, MsPlayed, ContextId, OffsetSeconds, Source, Estimated, Precision FROM Play WHERE ListenerId = ?1 AND StartedAt < ?2 AND Duplicate = 0 AND {Visible.Only} ORDER BY StartedAt");
        rows.Bind(1, listener).Bind(2, before);
        while (rows.Next())
        {
            // Most share their context with the one before.
            if (context is null || rows.Number(3) != known)
                context = contexts[known = rows.Number(3)];
            plays.Add(new(Instant.FromUnixTimeMilliseconds(rows.Number(0)), tracks[rows.Number(1)], rows.Number(2), context, ClockOffset.Of(rows.NumberOrNull(4)), (Source)rows.Number(5))
            {
                IsEstimated = rows.Number(6) != 0,
                IsOfUnknownHour = rows.Number(7) == (long)TimePrecision.Day,
            });
        }
        PlayOrder.Restore(CollectionsMarshal.AsSpan(plays));
        return plays;
    }

    private static Dictionary<long, Track> Tracks(LibraryContext library, long listener)
    {
        var (artists, tracks) = (Artists(library, listener), new Dictionary<long, Track>());
        using var rows = library.Prepare("SELECT Id, Kind, Title, ArtistId, Album, SongId, PerformerId, AlbumId FROM Track WHERE ListenerId = ?1");
        rows.Bind(1, listener);
        while (rows.Next())
            tracks.Add(rows.Number(0), new(rows.Number(0), (MediaKind)rows.Number(1), rows.Text(2), artists[rows.Number(3)], rows.TextOrNull(4), new(rows.Number(5), rows.Number(6), rows.Number(7))));
        return tracks;
    }

    private static Dictionary<long, string> Artists(LibraryContext library, long listener)
    {
        var artists = new Dictionary<long, string>();
        using var rows = library.Prepare("SELECT Id, Name FROM Artist WHERE ListenerId = ?1");
        rows.Bind(1, listener);
        while (rows.Next())
            artists.Add(rows.Number(0), rows.Text(1));
        return artists;
    }

    private static Dictionary<long, ListeningContext> Contexts(LibraryContext library, long listener)
    {
        var contexts = new Dictionary<long, ListeningContext>();
        using var rows = library.Prepare("SELECT Id, Skipped, Shuffle, Offline, Incognito, Video, Platform, Country, ReasonStart, ReasonEnd FROM Context WHERE ListenerId = ?1");
        rows.Bind(1, listener);
        while (rows.Next())
        {
            contexts.Add(rows.Number(0), new()
            {
                Skipped = rows.TruthOrNull(1),
                Shuffle = rows.TruthOrNull(2),
                Offline = rows.TruthOrNull(3),
                Incognito = rows.TruthOrNull(4),
                Video = rows.Number(5) != 0,
                Platform = rows.TextOrNull(6),
                Country = rows.TextOrNull(7),
                ReasonStart = rows.TextOrNull(8),
                ReasonEnd = rows.TextOrNull(9),
            });
        }
        return contexts;
    }
}
