using Wrapped.Library.Schema;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Duplicates;

/// <summary>Looks up title and artist of a listener's tracks, for the few rows where they decide.</summary>
internal sealed class TrackNames(LibraryContext library, long listener) : IDisposable
{
    private readonly Statement _find = library.Prepare(
        """
        SELECT t.Title, a.Name FROM Track t JOIN Artist a ON a.ListenerId = t.ListenerId AND a.Id = t.ArtistId
        WHERE t.ListenerId = ?1 AND t.Id = ?2
        """);

    public (string Title, string Artist) Of(long track)
    {
        if (!_find.Bind(1, listener).Bind(2, track).Next())
            throw new InvalidOperationException("A play names a track that is not there.");
        var names = (_find.Text(0), _find.Text(1));
        _find.Reset();
        return names;
    }

    public void Dispose() => _find.Dispose();
}
