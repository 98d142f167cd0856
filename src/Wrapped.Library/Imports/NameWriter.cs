using Wrapped.Library.Schema;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Imports;

/// <summary>Stores the tracks, artists, recordings and contexts that are new in a batch, unless another import stored them before.</summary>
internal sealed class NameWriter(LibraryContext library, long listener) : IDisposable
{
    private readonly Statement _addArtist = library.Prepare("INSERT OR IGNORE INTO Artist (ListenerId, Id, Name) VALUES (?, ?, ?)");
    private readonly Statement _addTrack = library.Prepare("INSERT OR IGNORE INTO Track (ListenerId, Id, Kind, Title, ArtistId, Album, SongId, PerformerId, AlbumId) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement _addRecording = library.Prepare("INSERT OR IGNORE INTO Recording (ListenerId, Id, Uri) VALUES (?, ?, ?)");
    private readonly Statement _addContext = library.Prepare(
        """
        INSERT OR IGNORE INTO Context (ListenerId, Id, Skipped, Shuffle, Offline, Incognito, Video, Platform, Country, ReasonStart, ReasonEnd)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    public void Write(NamedBatch batch)
    {
        foreach (var (id, name) in batch.Artists)
            _addArtist.Bind(1, listener).Bind(2, id).Bind(3, name).Run();
        foreach (var (id, kind, title, artist, album, identity) in batch.Tracks)
        {
            _addTrack.Bind(1, listener).Bind(2, id).Bind(3, (long)kind).Bind(4, title).Bind(5, artist).Bind(6, album)
                .Bind(7, identity.Song).Bind(8, identity.Artist).Bind(9, identity.Album).Run();
        }

        foreach (var (id, uri) in batch.Recordings)
            _addRecording.Bind(1, listener).Bind(2, id).Bind(3, uri).Run();
        foreach (var (id, context) in batch.Contexts)
        {
            _addContext.Bind(1, listener).Bind(2, id)
                .Bind(3, context.Skipped).Bind(4, context.Shuffle).Bind(5, context.Offline).Bind(6, context.Incognito).Bind(7, (bool?)context.Video)
                .Bind(8, context.Platform).Bind(9, context.Country).Bind(10, context.ReasonStart).Bind(11, context.ReasonEnd).Run();
        }
    }

    public void Dispose()
    {
        _addArtist.Dispose();
        _addTrack.Dispose();
        _addRecording.Dispose();
        _addContext.Dispose();
    }
}
