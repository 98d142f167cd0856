using Wrapped.Importers.Csv;
using Wrapped.Importers.Files;

namespace Wrapped.Importers.OwnTables;

/// <summary>How a table begins, for somebody who is to say what its columns are.</summary>
/// <param name="Columns">The names in its head; empty ones where it has none.</param>
/// <param name="HasHead">Whether its first line names the columns.</param>
/// <param name="Rows">Its first rows, field by field; a malformed one has none.</param>
public sealed record TableLook(IReadOnlyList<string> Columns, bool HasHead, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int MostRows = 30;
    private const int LongestField = 200;
    private const long MostBytes = 1 << 20;

    /// <summary>What these columns probably are.</summary>
    public ColumnGuess Guess() => ColumnGuess.Of(this);

    /// <summary>Null where <paramref name="file"/> is no table.</summary>
    /// <param name="file">Seekable; read from its start and left open.</param>
    public static TableLook? Of(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (head, _) = FileHead.Of(SavedText.Utf8(file, file, most: MostBytes));
        if (head.Csv is not { IsTable: true } table)
            return null;
        var lines = table.Lines.SkipWhile(line => line.Length != table.Columns).ToList();

        // Every row tells when; a line in which nothing is a time tells what stands below it.
        var hasHead = !Array.Exists(lines[0], TimeForms.IsTime);
        return new(
            hasHead ? [.. lines[0].Select(Bare)] : [.. lines[0].Select(_ => "")],
            hasHead,
            [.. lines.Skip(hasHead ? 1 : 0).Take(MostRows).Select(line => (IReadOnlyList<string>)[.. line.Select(Shown)])]);
    }

    /// <summary>The column at this place, from 0: by its name where no other has that one.</summary>
    public Column At(int place)
    {
        var name = Columns[place];
        return name.Length > 0 && Columns.Count(other => CsvLayout.Name(other) == CsvLayout.Name(name)) == 1 ? Column.Named(name) : Column.At(place + 1);
    }

    /// <summary>The place of a column, from 0; null where there is no such column.</summary>
    public int? PlaceOf(Column? column)
    {
        if (column?.Name is not { } name)
            return column is { Number: > 0 } && column.Number <= Columns.Count ? column.Number - 1 : null;
        var place = Columns.ToList().FindIndex(other => CsvLayout.Name(other) == CsvLayout.Name(name));
        return place < 0 ? null : place;
    }

    /// <summary>The same map, with the head of this table where its columns are told by their places.</summary>
    public ColumnMap Below(ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map with { HeadAbove = HasHead && map.Columns.All(column => column.Name is null) };
    }

    private static string Bare(string field) => Shown(field.Trim('\uFEFF', ' ', '"', '\t'));

    private static string Shown(string field) => field.Length <= LongestField ? field : field[..(char.IsHighSurrogate(field[LongestField - 1]) ? LongestField - 1 : LongestField)] + "…";
}
