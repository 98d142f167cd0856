namespace Wrapped.Importers.Json;

/// <summary>Where a row begins: an opening brace and the name of the field that all rows of a file begin with.</summary>
internal static class RowStart
{
    private const int Near = 4096;

    /// <summary>The name in quotes that stands behind the first opening brace that has one behind it; empty where none is near.</summary>
    public static byte[] FirstKey(ReadOnlySpan<byte> bytes)
    {
        var near = bytes[..Math.Min(bytes.Length, Near)];
        while (near.IndexOf((byte)'{') is >= 0 and var brace)
        {
            near = near[(brace + 1)..];
            var inside = near.TrimStart(" \t\r\n"u8);
            if (inside.IsEmpty || inside[0] != '"')
                continue;
            var end = inside[1..].IndexOfAny("\"\\"u8);
            if (end > 0 && inside[end + 1] == '"')
                return inside[..(end + 2)].ToArray();
        }

        return [];
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
