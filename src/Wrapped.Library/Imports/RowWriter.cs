using System.Text.Json;
using Wrapped.Imports;
using Wrapped.Library.Genres;
using Wrapped.Library.Kept;
using Wrapped.Library.Lifetime;
using Wrapped.Library.Schema;
using Wrapped.Library.Storage;

namespace Wrapped.Library.Imports;

/// <summary>Stores the rows of one import, batch by batch, and keeps count of its files.</summary>
internal sealed class RowWriter(LibraryContext library, ImportKey key) : IDisposable
{
    private readonly Statement _addPlay = library.Prepare(
        """
        INSERT INTO Play (ListenerId, StartedAt, TrackId, Ordinal, ImportId, FileId, RowNumber, Source, Kind, StatedAt, Precision, MsPlayed, Repeat, RecordingId, ContextId, Duplicate, OffsetSeconds, Estimated)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 0, ?16, ?17)
        """);

    private readonly Statement _addRefusal = library.Prepare(
        "INSERT INTO Refusal (ListenerId, ImportId, Ordinal, FileId, RowNumber, Skipped, Failed) VALUES (?, ?, ?, ?, ?, ?, ?)");

    private readonly Statement _addSaid = library.Prepare("INSERT INTO Said (ListenerId, ImportId, Id, Json) VALUES (?, ?, ?, ?)");

    private readonly LifetimeCounts.Writer _counts = new(library, key);
    private readonly ExportGenreTable.Writer _genres = new(library, key);
    private readonly NameWriter _names = new(library, key.Listener);
    private readonly Dictionary<string, ImportFileRow> _files = new(StringComparer.Ordinal);
    private long _rows;
    private long _saidYears;

    /// <summary>The files met so far, in that order, with the rows read from each.</summary>
    public IEnumerable<ImportFileRow> Files => _files.Values.OrderBy(file => file.Id);

    /// <summary>The sources of the rows so far, a bit for each number.</summary>
    public long Sources { get; private set; }

    /// <summary>Whether any song was told whose plays a player only counted.</summary>
    public bool HasCounts => _counts.Songs > 0;

    /// <summary>Null as long as no row told of a listening.</summary>
    public ImportSpan? Span { get; private set; }

    public void Write(NamedBatch batch)
    {
        _names.Write(batch);
        for (var place = 0; place < batch.Rows.Count; place++)
        {
            var row = batch.Rows[place];
            if (row is Wrapped.Imports.SaidRow said)
            {
                Write(said.Said);
                continue;
            }

            if (row is CountedRow counted)
            {
                _counts.Add(counted.Count);
                continue;
            }

            _rows++;
            var file = FileOf(row.Place);
            file.RowsRead++;
            switch (row)
            {
                case ListenedRow listened:
                    Write(listened, batch.Numbers[place], file.Id);
                    break;
                case SkippedRow skipped:
                    Write(row.Place, file.Id, (long)skipped.Reason, failed: null);
                    break;
                case FailedRow failed:
                    Write(row.Place, file.Id, skipped: null, (long)failed.Reason);
                    break;
                default:
                    throw new ArgumentException($"A row is listened, skipped or failed, not {row.GetType().Name}.", nameof(batch));
            }
        }

        _genres.Store();
    }

    public void Dispose()
    {
        _addPlay.Dispose();
        _addRefusal.Dispose();
        _addSaid.Dispose();
        _counts.Dispose();
        _genres.Dispose();
        _names.Dispose();
    }

    private void Write(ListenedRow row, RowNames names, long file)
    {
        var startedAt = row.StartedAt.ToUnixTimeMilliseconds();
        var statedAt = row.StatedAt.ToUnixTimeMilliseconds();
        _addPlay
            .Bind(1, key.Listener).Bind(2, startedAt).Bind(3, names.Track).Bind(4, (key.Import << 32) | _rows)
            .Bind(5, key.Import).Bind(6, file).Bind(7, row.Place.Number)
            .Bind(8, (long)row.Source).Bind(9, (long)row.Kind).Bind(10, statedAt).Bind(11, (long)row.Precision).Bind(12, row.MsPlayed).Bind(13, row.Repeat)
            .Bind(14, names.Recording).Bind(15, names.Context).Bind(16, (long?)row.Offset?.Seconds).Bind(17, (bool?)row.IsEstimated)
            .Run();
        _genres.Add(row);
        Sources |= SourceBits.Of(row.Source);
        Span = (Span ?? new(startedAt, startedAt, statedAt, statedAt)).With(startedAt, statedAt);
    }

    private void Write(RowPlace place, long file, long? skipped, long? failed) =>
        _addRefusal.Bind(1, key.Listener).Bind(2, key.Import).Bind(3, _rows).Bind(4, file).Bind(5, place.Number).Bind(6, skipped).Bind(7, failed).Run();

    // It is no row of a history, so no tally knows it.
    private void Write(SaidYear said) =>
        _addSaid.Bind(1, key.Listener).Bind(2, key.Import).Bind(3, ++_saidYears).Bind(4, JsonSerializer.SerializeToUtf8Bytes(said, StoredJson.Terse)).Run();

    private ImportFileRow FileOf(RowPlace place)
    {
        if (!_files.TryGetValue(place.File, out var file))
            _files.Add(place.File, file = new() { ListenerId = key.Listener, ImportId = key.Import, Id = _files.Count + 1, Name = place.File });
        return file;
    }
}
