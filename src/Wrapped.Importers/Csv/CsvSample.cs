using System.Text;
using CsvHelper;

namespace Wrapped.Importers.Csv;

/// <summary>What the beginning of a table shows: its first lines as fields.</summary>
internal sealed class CsvSample
{
    private const int MostLines = 40;
    private const int MostColumns = 500;
    private const int MostLinesBefore = 10;

    private readonly List<string[]> _lines = [];
    private char _separator = ',';
    private bool _isText;

    /// <summary>Its first lines, field by field; one that is malformed has none.</summary>
    public IReadOnlyList<string[]> Lines => _lines;

    /// <summary>How many columns nearly all lines have; 0 where it is no table.</summary>
    public int Columns
    {
        get
        {
            var widest = _lines.GroupBy(line => line.Length).OrderByDescending(lines => lines.Count()).ThenBy(lines => lines.Key).FirstOrDefault();
            return _isText && widest is { Key: > 1 and <= MostColumns } && widest.Count() > 1 && widest.Count() * 10 >= _lines.Count * 8 ? widest.Key : 0;
        }
    }

    public bool IsTable => Columns > 0;

    /// <summary>The layout of a table whose columns are told by their places: from its first whole line on, or after that where it is a head. Null where it has other than so many.</summary>
    public CsvLayout? Placed(int atLeast, bool hasHead)
    {
        var first = _lines.FindIndex(line => line.Length == Columns);
        return IsTable && Columns >= atLeast && first < MostLinesBefore ? new(_separator, hasHead ? first + 1 : first, new string[Columns]) : null;
    }

    /// <summary>The layout of a table that has all of these columns, in any order and letter case; null where it lacks one.</summary>
    public CsvLayout? With(params string[] columns)
    {
        // Comments may stand before the head.
        for (var line = 0; line < Math.Min(_lines.Count, MostLinesBefore); line++)
        {
            var names = Array.ConvertAll(_lines[line], field => CsvLayout.Name(field));
            if (Array.TrueForAll(columns, column => names.Contains(column, StringComparer.Ordinal)))
                return new(_separator, line + 1, names);
        }

        return null;
    }

    /// <summary>The layout of a table without a head in which nearly all lines are such rows; null where they are not.</summary>
    public CsvLayout? Without(int columns, Func<string[], bool> isRow) =>
        _lines.Count > 0 && _lines.Count(line => line.Length == columns && isRow(line)) * 10 >= _lines.Count * 8 ? new(_separator, 0, new string[columns]) : null;

    public static CsvSample Of(ReadOnlySpan<byte> text, bool isWhole)
    {
        var sample = new CsvSample();
        if (!isWhole)
            text = text[..Math.Max(text.LastIndexOf((byte)'\n'), 0)];
        if (text.IsEmpty || text[0] is (byte)'{' or (byte)'[' or (byte)'<' or 0 || text.StartsWith("PK"u8))
            return sample;
        sample._isText = !HasControls(text);
        sample._separator = Separator(text);
        using var rows = CsvReader.Create(text.ToArray(), CsvRows.Options(sample._separator, _ => sample._lines.Add([])));
        while (sample._lines.Count < MostLines && rows.Read())
        {
            var line = new string[rows.FieldCount];
            for (var field = 0; field < line.Length; field++)
                line[field] = Encoding.UTF8.GetString(rows.GetSpan(field)).Trim();
            sample._lines.Add(line);
        }

        return sample;
    }

    private static bool HasControls(ReadOnlySpan<byte> text)
    {
        foreach (var value in text)
        {
            if (value < ' ' && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))
                return true;
        }

        return false;
    }

    // Whichever the first lines hold most of.
    private static char Separator(ReadOnlySpan<byte> text)
    {
        var near = text[..Math.Min(text.Length, 4096)];
        var (comma, semicolon, tab) = (near.Count((byte)','), near.Count((byte)';'), near.Count((byte)'\t'));
        return tab > comma && tab > semicolon ? '\t' : semicolon > comma ? ';' : ',';
    }
}
