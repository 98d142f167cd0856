using Wrapped.Library.Schema;

namespace Wrapped.Library.Years;

/// <summary>Keeps with each artist when they were first played, so that a year need not read all the years before it to know who is new.</summary>
internal static class ArtistFirstPlays
{
    public static void Remake(LibraryContext library, long listener)
    {
        var artistOf = Pairs(library, listener, "SELECT Id, ArtistId FROM Track WHERE ListenerId = ?1").ToDictionary(pair => pair.Key, pair => pair.Value ?? 0);
        var first = new Dictionary<long, long>();
        using (var plays = library.Prepare($"SELECT TrackId, StartedAt FROM Play WHERE ListenerId = ?1 AND {CountedMusic.Only} ORDER BY ListenerId, StartedAt"))
        {
            plays.Bind(1, listener);
            while (plays.Next())
                first.TryAdd(artistOf[plays.Number(0)], plays.Number(1));
        }

        var stored = Pairs(library, listener, "SELECT Id, FirstPlayAt FROM Artist WHERE ListenerId = ?1").ToList();
        using var update = library.Prepare("UPDATE Artist SET FirstPlayAt = ?3 WHERE ListenerId = ?1 AND Id = ?2");
        foreach (var (artist, before) in stored)
        {
            long? now = first.TryGetValue(artist, out var at) ? at : null;
            if (now != before)
                update.Bind(1, listener).Bind(2, artist).Bind(3, now).Run();
        }
    }

    private static IEnumerable<KeyValuePair<long, long?>> Pairs(LibraryContext library, long listener, string sql)
    {
        using var rows = library.Prepare(sql);
        rows.Bind(1, listener);
        while (rows.Next())
            yield return new(rows.Number(0), rows.NumberOrNull(1));
    }
}
