using System.Globalization;
using Wrapped.Imports;
using Wrapped.Plays;

namespace Wrapped.Library.Imports;

/// <summary>Numbers tracks, artists, recordings and contexts by what they are (<see cref="ContentId"/>), and keeps in mind which of them an import has told of already. It asks no database, so it works beside the one who stores.</summary>
internal sealed class NameNumbers
{
    // Keeps the memory bounded when every row of an export names something new.
    private const int MostRemembered = 100_000;

    private readonly Dictionary<Named, RowNames> _rows = new(Named.Comparer);
    private readonly HashSet<long> _artists = [];
    private readonly HashSet<long> _recordings = [];
    private readonly Dictionary<ListeningContext, long> _contexts = [];
    private readonly AlikeRows _alike = new();
    private (ListeningContext? Context, long Id) _last;

    /// <summary>Whether two of the rows so far may be the same.</summary>
    public bool AnyAlike => _alike.Any;

    /// <summary>The rows with their numbers, and whatever none of the rows before had named.</summary>
    public NamedBatch Number(IReadOnlyList<SourceRow> rows)
    {
        var batch = new NamedBatch(rows);
        foreach (var row in rows)
            batch.Numbers.Add(row is ListenedRow listened ? Number(listened, batch) : default);
        return batch;
    }

    private RowNames Number(ListenedRow row, NamedBatch batch)
    {
        var named = new Named(row.Kind, row.Title, row.Artist, row.Album, row.Uri);
        if (!_rows.TryGetValue(named, out var numbers))
        {
            numbers = new(Track(row, batch), Recording(row, batch), 0);
            if (_rows.Count >= MostRemembered)
                _rows.Clear();
            _rows.Add(named, numbers);
        }

        _alike.Add(row, numbers.Recording);
        return numbers with { Context = Context(row.Context, batch) };
    }

    private long Track(ListenedRow row, NamedBatch batch)
    {
        var artist = ContentId.Of("artist", row.Artist);
        if (Remember(_artists, artist))
            batch.Artists.Add((artist, row.Artist));
        var id = ContentId.Of("track", ((int)row.Kind).ToString(CultureInfo.InvariantCulture), row.Title, row.Artist, row.Album);
        batch.Tracks.Add(new(id, row.Kind, row.Title, artist, row.Album, TrackIdentity.Of(row.Title, row.Artist, row.Album)));
        return id;
    }

    // By what duplicates of the row are found: its uri, or its title and artist where it has none.
    private long Recording(ListenedRow row, NamedBatch batch)
    {
        if (row.Uri is not { } uri)
            return ContentId.Of("names", row.Title, row.Artist);
        var id = ContentId.Of("uri", uri);
        if (Remember(_recordings, id))
            batch.Recordings.Add((id, uri));
        return id;
    }

    private long Context(ListeningContext context, NamedBatch batch)
    {
        // Most share theirs with the row before.
        if (ReferenceEquals(context, _last.Context))
            return _last.Id;
        if (!_contexts.TryGetValue(context, out var id))
        {
            id = ContentId.Of(
                "context", Word(context.Skipped), Word(context.Shuffle), Word(context.Offline), Word(context.Incognito), Word(context.Video),
                context.Platform, context.Country, context.ReasonStart, context.ReasonEnd);
            batch.Contexts.Add((id, context));
            if (_contexts.Count >= MostRemembered)
                _contexts.Clear();
            _contexts.Add(context, id);
        }

        _last = (context, id);
        return id;
    }

    private static string? Word(bool? value) => value switch { null => null, true => "yes", false => "no" };

    private static bool Remember(HashSet<long> known, long id)
    {
        if (known.Count >= MostRemembered)
            known.Clear();
        return known.Add(id);
    }

    private readonly record struct Named(MediaKind Kind, string Title, string Artist, string? Album, string? Uri)
    {
        public static IEqualityComparer<Named> Comparer { get; } = EqualityComparer<Named>.Create(
            (left, right) => left.Kind == right.Kind && left.Title == right.Title && left.Artist == right.Artist && left.Album == right.Album && left.Uri == right.Uri,
            named => HashCode.Combine(named.Title, named.Artist, named.Uri));
    }
}
