namespace Wrapped.Importers.Csv;

/// <summary>How a table stands in its file.</summary>
/// <param name="Separator">Between two fields.</param>
/// <param name="Before">The lines before the first row of data: the head, and comments before it.</param>
/// <param name="Columns">Their names as <see cref="Name"/> writes them; as many without names where there is no head.</param>
internal sealed record CsvLayout(char Separator, int Before, IReadOnlyList<string> Columns)
{
    /// <summary>The name of a column as all exports may spell it: small letters, plain apostrophes, nothing around it.</summary>
    public static string Name(string field) => field.Trim('\uFEFF', ' ', '"', '\t').Replace('’', '\'').ToLowerInvariant();

    /// <summary>The place of the first of <paramref name="names"/> that there is; -1 where there is none.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var column = 0; column < Columns.Count; column++)
            {
                if (Columns[column] == name)
                    return column;
            }
        }

        return -1;
    }
}
