namespace Wrapped.Web.Imports;

/// <summary>One line of a CSV file that a spreadsheet shows as text and never runs as a formula (RFC 4180; OWASP, CSV injection).</summary>
public static class CsvRow
{
    public static string Of(params ReadOnlySpan<string> fields)
    {
        var quoted = new string[fields.Length];
        for (var i = 0; i < fields.Length; i++)
            quoted[i] = $"\"{Harmless(fields[i]).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return string.Join(',', quoted);
    }

    private static string Harmless(string field) => field.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(field[0], StringComparison.Ordinal) ? "'" + field : field;
}
