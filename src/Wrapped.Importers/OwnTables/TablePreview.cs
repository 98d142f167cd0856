using Wrapped.Imports;
using Wrapped.Recaps.Ranges;

namespace Wrapped.Importers.OwnTables;

/// <summary>What a map makes of the beginning of a table; nothing is stored.</summary>
/// <param name="First">Its first rows as they would be read.</param>
/// <param name="Tally">What would become of the rows that were looked at; those that would be stored may still be duplicates.</param>
/// <param name="IsWhole">Whether that is all rows.</param>
public sealed record TablePreview(IReadOnlyList<SourceRow> First, ImportTally Tally, bool IsWhole)
{
    private const int MostRead = 10_000;

    /// <param name="file">Seekable; read from its start and left open.</param>
    /// <param name="name">What the listener calls it.</param>
    /// <param name="map">What its columns are.</param>
    /// <param name="zones">Where the listener was.</param>
    /// <param name="shown">How many rows to show.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="ExportRefusedException">It is no table with these columns.</exception>
    public static async Task<TablePreview> OfAsync(Stream file, string name, ColumnMap map, ZoneHistory? zones = null, int shown = 10, CancellationToken ct = default)
    {
        var (first, read, stored) = (new List<SourceRow>(), 0L, 0L);
        var (skipped, failed) = (new SortedDictionary<SkipReason, long>(), new SortedDictionary<FailReason, long>());
        await foreach (var row in ExportReader.ReadAsync(file, name, ExportLimits.Default, zones: zones, map: map, cancellationToken: ct))
        {
            if (read == MostRead)
                return Made(isWhole: false);
            read++;
            if (first.Count < shown)
                first.Add(row);
            if (row is SkippedRow { Reason: var skip })
                skipped[skip] = skipped.GetValueOrDefault(skip) + 1;
            else if (row is FailedRow { Reason: var fail })
                failed[fail] = failed.GetValueOrDefault(fail) + 1;
            else
                stored++;
        }

        return Made(isWhole: true);

        TablePreview Made(bool isWhole) => new(first, new(read, stored, new Dictionary<DuplicateReason, long>(), skipped, failed), isWhole);
    }
}
