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

        if (entries.Sum(entry => (long)entry.Length) > MostBytes)
            throw new UnreadableFontException("The WOFF2 file unpacks to more than 64 MiB.");
        var tables = Unpack(file.Slice(cursor.Position, file.Offset32(20)), entries);
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

    private static Dictionary<string, FontBytes> Unpack(FontBytes packed, List<Entry> entries)
    {
        var tables = new Dictionary<string, FontBytes>(StringComparer.Ordinal);
        using var input = new MemoryStream(packed.Segment.Array!, packed.Segment.Offset, packed.Segment.Count, writable: false);
        using var brotli = new BrotliStream(input, CompressionMode.Decompress);
        try
        {
            foreach (var entry in entries)
            {
                if (IsNeeded(entry.Tag))
                    tables[entry.Tag] = new(ReadTable(brotli, entry.Length));
                else
                    Skip(brotli, entry.Length);
            }
        }
        catch (Exception error) when (error is EndOfStreamException or InvalidDataException or InvalidOperationException)
        {
            throw new UnreadableFontException("The WOFF2 file does not unpack: it is truncated or damaged.", error);
        }
        return tables;
    }

    // Emoji carry their pictures a second time as SVG, ten times larger than everything else.
    private static bool IsNeeded(string tag) => tag is not ("SVG " or "name" or "post" or "fpgm" or "prep" or "cvt " or "DSIG" or "MATH" or "vmtx");

    private static byte[] ReadTable(BrotliStream brotli, int length)
    {
        var table = new byte[length];
        brotli.ReadExactly(table);
        return table;
    }

    private static void Skip(BrotliStream brotli, int length)
    {
        var scratch = new byte[Math.Min(length, 1 << 16)];
        for (var left = length; left > 0; left -= scratch.Length)
            brotli.ReadExactly(scratch.AsSpan(0, Math.Min(left, scratch.Length)));
    }
}
