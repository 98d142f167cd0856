using Wrapped.Genres;
using Wrapped.Imports;
using Wrapped.Library.Imports;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;
using Wrapped.Plays;

namespace Wrapped.Library.Genres;

/// <summary>What exports say that artists play: the genres that most of their rows name.</summary>
internal static class ExportGenreTable
{
    // What services write where they do not know.
    private static readonly HashSet<string> Nothing = new(["music", "musik", "musique", "other", "unknown", "unknown genre", "none", "n/a"], StringComparer.Ordinal);

    public static Dictionary<string, IReadOnlyList<string>> Of(LibraryContext library, long listener)
    {
        var (artists, names) = (new Dictionary<string, Dictionary<string, long>>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        using var rows = library.Prepare($"SELECT Artist, Genre, Rows FROM ExportGenre WHERE ListenerId = ?1 AND {Visible.Only}");
        rows.Bind(1, listener);
        while (rows.Next())
        {
            var (artist, spelling) = (rows.Text(0), rows.Text(1));
            if (!artists.TryGetValue(artist, out var genres))
                artists.Add(artist, genres = new(StringComparer.Ordinal));
            if (!names.TryGetValue(spelling, out var name))
                names.Add(spelling, name = GenreVocabulary.Of(spelling).Name);
            genres[name] = genres.GetValueOrDefault(name) + rows.Number(2);
        }
        return artists.ToDictionary(artist => artist.Key, artist => Most(artist.Value), StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Most(Dictionary<string, long> genres) =>
        [.. genres.OrderByDescending(genre => genre.Value).ThenBy(genre => genre.Key, StringComparer.Ordinal).Take(KnownGenres.Most).Select(genre => genre.Key)];

    /// <summary>Counts what the rows of an import say, and stores it when it is told to.</summary>
    public sealed class Writer(LibraryContext library, ImportKey key) : IDisposable
    {
        private readonly Statement _add = library.Prepare(
            "INSERT INTO ExportGenre (ListenerId, ImportId, Artist, Genre, Rows) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET Rows = Rows + excluded.Rows");

        private readonly Dictionary<(string Artist, string Genre), long> _rows = [];

        public void Add(ListenedRow row)
        {
            if (row.Kind != MediaKind.Music || row.Genre?.Trim() is not { Length: > 0 } genre || row.Artist.Length == 0 || Nothing.Contains(NameKey.Of(genre)))
                return;
            var said = (row.Artist, genre);
            _rows[said] = _rows.GetValueOrDefault(said) + 1;
        }

        public void Store()
        {
            foreach (var ((artist, genre), rows) in _rows)
                _add.Bind(1, key.Listener).Bind(2, key.Import).Bind(3, NameKey.Of(artist)).Bind(4, genre).Bind(5, rows).Run();
            _rows.Clear();
        }

        public void Dispose() => _add.Dispose();
    }
}
