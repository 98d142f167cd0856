using System.Globalization;
using Wrapped.Imports;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;

namespace Wrapped.Library.Imports;

/// <summary>Stores tracks, artists, recordings and contexts the first time that an import tells of them.</summary>
internal sealed class NameWriter(LibraryContext library, long listener) : IDisposable
{
    // Keeps the memory bounded when every row of an export names something new.
    private const int MostRemembered = 100_000;

    private readonly Statement _addArtist = library.Prepare("INSERT OR IGNORE INTO Artist (ListenerId, Id, Name) VALUES (?, ?, ?)");
    private readonly Statement _addTrack = library.Prepare("INSERT OR IGNORE INTO Track (ListenerId, Id, Kind, Title, ArtistId, Album, SongId, PerformerId, AlbumId) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement _addRecording = library.Prepare("INSERT OR IGNORE INTO Recording (ListenerId, Id, Uri) VALUES (?, ?, ?)");
    private readonly Statement _addContext = library.Prepare(
        """
        INSERT OR IGNORE INTO Context (ListenerId, Id, Skipped, Shuffle, Offline, Incognito, Video, Platform, Country, ReasonStart, ReasonEnd)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly Dictionary<string, long> _artists = new(StringComparer.Ordinal);
    private readonly Dictionary<(MediaKind Kind, string Title, string Artist, string? Album), long> _tracks = [];
    private readonly Dictionary<string, long> _recordings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, string Artist), long> _unnamedRecordings = [];
    private readonly Dictionary<ListeningContext, long> _contexts = [];

    public long Track(ListenedRow row)
    {
        var key = (row.Kind, row.Title, row.Artist, row.Album);
        if (_tracks.TryGetValue(key, out var id))
            return id;
        id = ContentId.Of("track", ((int)row.Kind).ToString(CultureInfo.InvariantCulture), row.Title, row.Artist, row.Album);
        var (song, artist, album) = TrackIdentity.Of(row.Title, row.Artist, row.Album);
        _addTrack.Bind(1, listener).Bind(2, id).Bind(3, (long)row.Kind).Bind(4, row.Title).Bind(5, Artist(row.Artist)).Bind(6, row.Album)
            .Bind(7, song).Bind(8, artist).Bind(9, album).Run();
        Remember(_tracks, key, id);
        return id;
    }

    /// <summary>By what duplicates of the row are found: its uri, or its title and artist where it has none.</summary>
    public long Recording(ListenedRow row)
    {
        long id;
        if (row.Uri is not { } uri)
        {
            var names = (row.Title, row.Artist);
            if (!_unnamedRecordings.TryGetValue(names, out id))
                Remember(_unnamedRecordings, names, id = ContentId.Of("names", row.Title, row.Artist));
            return id;
        }

        if (_recordings.TryGetValue(uri, out id))
            return id;
        id = ContentId.Of("uri", uri);
        _addRecording.Bind(1, listener).Bind(2, id).Bind(3, uri).Run();
        Remember(_recordings, uri, id);
        return id;
    }

    public long Context(ListeningContext context)
    {
        if (_contexts.TryGetValue(context, out var id))
            return id;
        id = ContentId.Of(
            "context", Word(context.Skipped), Word(context.Shuffle), Word(context.Offline), Word(context.Incognito), Word(context.Video),
            context.Platform, context.Country, context.ReasonStart, context.ReasonEnd);
        _addContext.Bind(1, listener).Bind(2, id)
            .Bind(3, context.Skipped).Bind(4, context.Shuffle).Bind(5, context.Offline).Bind(6, context.Incognito).Bind(7, (bool?)context.Video)
            .Bind(8, context.Platform).Bind(9, context.Country).Bind(10, context.ReasonStart).Bind(11, context.ReasonEnd).Run();
        Remember(_contexts, context, id);
        return id;
    }

    public void Dispose()
    {
        _addArtist.Dispose();
        _addTrack.Dispose();
        _addRecording.Dispose();
        _addContext.Dispose();
    }

    private long Artist(string name)
    {
        if (_artists.TryGetValue(name, out var id))
            return id;
        id = ContentId.Of("artist", name);
        _addArtist.Bind(1, listener).Bind(2, id).Bind(3, name).Run();
        Remember(_artists, name, id);
        return id;
    }

    private static string? Word(bool? value) => value switch { null => null, true => "yes", false => "no" };

    private static void Remember<T>(Dictionary<T, long> known, T key, long id)
        where T : notnull
    {
        if (known.Count >= MostRemembered)
            known.Clear();
        known.Add(key, id);
    }
}
