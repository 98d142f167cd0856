namespace Wrapped.Importers.Json;

/// <summary>Where a row begins: an opening brace and the name of the field that all rows of a file begin with.</summary>
internal static class RowStart
{
    /// <summary>The first field's name in quotes; empty where the row does not begin with one.</summary>
    public static byte[] KeyOf(ReadOnlySpan<byte> row)
    {
        if (row.IsEmpty)
            return [];
        var inside = row[1..].TrimStart(" \t\r\n"u8);
        if (inside.IsEmpty || inside[0] != '"')
            return [];
        var end = inside[1..].IndexOfAny("\"\\"u8);
        return end > 0 && inside[end + 1] == '"' ? inside[..(end + 2)].ToArray() : [];
    }

    /// <summary>Where the next row begins after the first byte of <paramref name="bytes"/>; 0 where none does. Text inside a well-formed string cannot be taken for it: its quotes are escaped.</summary>
    public static int Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key)
    {
        var from = 1;
        while (from < bytes.Length && bytes[from..].IndexOf(key) is >= 0 and var hit)
        {
            var brace = bytes[..(from + hit)].TrimEnd(" \t\r\n"u8).Length - 1;
            if (brace > 0 && bytes[brace] == '{')
                return brace;
            from += hit + key.Length;
        }

        return 0;
    }
}
