using NodaTime;
using Wrapped.Imports;
using Wrapped.Library.Imports;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;

namespace Wrapped.Library.Lifetime;

/// <summary>Keeps what players counted, and tells it song by song.</summary>
internal static class LifetimeCounts
{
    /// <summary>Of what an import told.</summary>
    public static CountedSongs Of(LibraryContext library, ImportKey key)
    {
        using var sum = library.Prepare("SELECT count(*), coalesce(sum(Plays), 0) FROM LifetimeCount WHERE ListenerId = ?1 AND ImportId = ?2");
        sum.Bind(1, key.Listener).Bind(2, key.Import).Next();
        return new(sum.Number(0), sum.Number(1));
    }

    public static bool HasAny(LibraryContext library, long listener)
    {
        using var one = library.Prepare($"SELECT 1 FROM LifetimeCount WHERE ListenerId = ?1 AND {Visible.Only} LIMIT 1");
        return one.Bind(1, listener).Next();
    }

    /// <summary>Most plays first, then by artist and title. It depends on what the imports tell, never on their order.</summary>
    public static IReadOnlyList<LifetimeSong> Read(LibraryContext library, long listener)
    {
        var counts = Counts(library, listener);
        return
        [
            .. counts.GroupBy(count => (NameKey.Of(count.Artist), NameKey.Of(count.Title))).Select(Song)
                .OrderByDescending(song => song.Plays).ThenBy(song => song.Artist, StringComparer.Ordinal).ThenBy(song => song.Title, StringComparer.Ordinal),
        ];
    }

    // A song that stands in a library twice, as in a playlist, is one; the same song on two albums was played on both.
    private static LifetimeSong Song(IEnumerable<LifetimeCountRow> told)
    {
        var spelled = told.OrderByDescending(count => count.Plays).ThenBy(count => count.Title, StringComparer.Ordinal).ThenBy(count => count.Artist, StringComparer.Ordinal).First();
        var plays = told.GroupBy(count => count.ImportId).Max(import => import.GroupBy(count => NameKey.Of(count.Album ?? ""), StringComparer.Ordinal).Sum(album => album.Max(count => count.Plays)));
        return new(spelled.Title, spelled.Artist, plays, told.Max(count => count.LastPlayedAt) is { } last ? Instant.FromUnixTimeMilliseconds(last) : null);
    }

    private static List<LifetimeCountRow> Counts(LibraryContext library, long listener)
    {
        var counts = new List<LifetimeCountRow>();
        using var rows = library.Prepare($"SELECT ImportId, Title, Artist, Album, Plays, LastPlayedAt FROM LifetimeCount WHERE ListenerId = ?1 AND {Visible.Only}");
        rows.Bind(1, listener);
        while (rows.Next())
            counts.Add(new() { ImportId = rows.Number(0), Title = rows.Text(1), Artist = rows.Text(2), Album = rows.TextOrNull(3), Plays = rows.Number(4), LastPlayedAt = rows.NumberOrNull(5) });
        return counts;
    }

    /// <summary>Stores what one import tells.</summary>
    public sealed class Writer(LibraryContext library, ImportKey key) : IDisposable
    {
        private readonly Statement _add = library.Prepare("INSERT INTO LifetimeCount (ListenerId, ImportId, Id, Title, Artist, Album, Plays, LastPlayedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

        /// <summary>Songs so far.</summary>
        public long Songs { get; private set; }

        public void Add(LifetimeCount count) =>
            _add.Bind(1, key.Listener).Bind(2, key.Import).Bind(3, ++Songs).Bind(4, count.Title).Bind(5, count.Artist).Bind(6, count.Album).Bind(7, count.Plays)
                .Bind(8, count.LastPlayedAt?.ToUnixTimeMilliseconds()).Run();

        public void Dispose() => _add.Dispose();
    }
}
