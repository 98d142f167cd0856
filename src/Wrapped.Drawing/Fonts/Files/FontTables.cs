namespace Wrapped.Drawing.Fonts.Files;

/// <summary>The tables of one font file by tag, whatever it was wrapped in (https://learn.microsoft.com/typography/opentype/spec/otff).</summary>
internal sealed class FontTables(IReadOnlyDictionary<string, FontBytes> tables)
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint Woff2 = 0x774F4632;

    /// <summary>Whether glyf, loca and hmtx stand in the shorter forms of WOFF2.</summary>
    public IReadOnlySet<string> Transformed { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The table, empty where the font has none.</summary>
    public FontBytes this[string tag] => tables.TryGetValue(tag, out var table) ? table : default;

    public FontBytes Required(string tag) =>
        this[tag] is { IsEmpty: false } table ? table : throw new UnreadableFontException($"The font has no '{tag}' table.");

    public static FontTables Read(ReadOnlyMemory<byte> file)
    {
        var bytes = FontBytes.Of(file);
        return bytes.U32(0) switch
        {
            TrueType or AppleTrueType => Plain(bytes),
            Woff2 => Woff2File.Read(bytes),
            _ => throw new UnreadableFontException("The file is not a TrueType font: it must be a .ttf or a .woff2 with TrueType outlines."),
        };
    }

    private static FontTables Plain(FontBytes file)
    {
        var tables = new Dictionary<string, FontBytes>(StringComparer.Ordinal);
        var count = file.U16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (i * 16);
            tables[file.Tag(record)] = file.Slice(file.Offset32(record + 8), file.Offset32(record + 12));
        }
        return new(tables);
    }
}
