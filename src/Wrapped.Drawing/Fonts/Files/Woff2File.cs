using System.IO.Compression;

namespace Wrapped.Drawing.Fonts.Files;

/// <summary>Unpacks a WOFF2 file into its tables, some still in WOFF2's own shorter form (https://www.w3.org/TR/WOFF2/).</summary>
internal static class Woff2File
{
    // Far above any font here, far below what would hurt.
    private const int MostBytes = 64 << 20;

    private static readonly string[] KnownTags =
    [
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG", "EBDT",
        "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "EBSC", "JSTF", "MATH",
        "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc", "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar",
        "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd", "prop", "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill",
    ];

    private sealed record Entry(string Tag, int Length, bool Transformed);

    public static FontTables Read(FontBytes file)
    {
        if (file.Tag(4) == "ttcf")
            throw new UnreadableFontException("The WOFF2 file is a collection of fonts; only single fonts are read.");
        var cursor = new FontCursor(file, 48);
        var entries = new List<Entry>();
        var count = file.U16(12);
        for (var i = 0; i < count; i++)
            entries.Add(ReadEntry(ref cursor));

        var total = entries.Sum(entry => (long)entry.Length);
        if (total > MostBytes)
            throw new UnreadableFontException("The WOFF2 file unpacks to more than 64 MiB.");
        var unpacked = Unpack(file.Slice(cursor.Position, file.Offset32(20)), (int)total);

        var tables = new Dictionary<string, FontBytes>(StringComparer.Ordinal);
        var at = 0;
        foreach (var entry in entries)
        {
            tables[entry.Tag] = unpacked.Slice(at, entry.Length);
            at += entry.Length;
        }
        return new(tables) { Transformed = entries.Where(entry => entry.Transformed).Select(entry => entry.Tag).ToHashSet(StringComparer.Ordinal) };
    }

    private static Entry ReadEntry(ref FontCursor cursor)
    {
        var flags = cursor.U8();
        var known = flags & 63;
        var tag = known < KnownTags.Length ? KnownTags[known] : cursor.Tag();
        var version = flags >> 6;
        var length = Woff2Numbers.Base128(ref cursor);
        // For glyf and loca version 0 is the transform and 3 is none; for every other table 0 is none.
        var transformed = tag is "glyf" or "loca" ? version == 0 : version != 0;
        return new(tag, transformed ? Woff2Numbers.Base128(ref cursor) : length, transformed);
    }

    private static FontBytes Unpack(FontBytes packed, int length)
    {
        var bytes = new byte[length];
        using var input = new MemoryStream(packed.Memory.ToArray(), writable: false);
        using var brotli = new BrotliStream(input, CompressionMode.Decompress);
        try
        {
            brotli.ReadExactly(bytes);
        }
        catch (Exception error) when (error is EndOfStreamException or InvalidDataException or InvalidOperationException)
        {
            throw new UnreadableFontException("The WOFF2 file does not unpack: it is truncated or damaged.", error);
        }
        return new(bytes);
    }
}
