using System.Text;
using Wrapped.Importers.Csv;
using Wrapped.Importers.Json;

namespace Wrapped.Importers.Files;

/// <summary>The first 64 KiB of a file, by which it is recognised.</summary>
internal sealed class FileHead
{
    private const int Most = 64 << 10;

    // Takeout's page begins with 80 KB of styles.
    private const int MostOfPage = 256 << 10;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] _bytes;
    private readonly Lazy<JsonSample> _json;
    private readonly Lazy<CsvSample> _csv;

    private FileHead(byte[] bytes, bool isWhole)
    {
        _bytes = bytes;
        IsWhole = isWhole;
        _json = new(() => JsonSample.Of(Text, IsWhole));
        _csv = new(() => CsvSample.Of(Text, IsWhole));
    }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Whether the file has no more than this.</summary>
    public bool IsWhole { get; }

    /// <summary>The bytes without a byte order mark and white space before the first character.</summary>
    public ReadOnlySpan<byte> Text
    {
        get
        {
            var text = _bytes.AsSpan();
            return (text.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text).TrimStart(" \t\r\n"u8);
        }
    }

    /// <summary>What its first rows hold, where it is JSON.</summary>
    public JsonSample Json => _json.Value;

    /// <summary>What its first lines hold, where it is a table.</summary>
    public CsvSample Csv => _csv.Value;

    public bool IsZip => _bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || _bytes.AsSpan().StartsWith("PK\u0005\u0006"u8) || _bytes.AsSpan().StartsWith("PK\u0007\u0008"u8);

    /// <summary>Whether it is a gzip (https://www.rfc-editor.org/rfc/rfc1952).</summary>
    public bool IsGzip => _bytes is [0x1F, 0x8B, 8, ..];

    /// <summary>Whether it is a database of SQLite (https://sqlite.org/fileformat2.html).</summary>
    public bool IsDatabase => _bytes.AsSpan().StartsWith("SQLite format 3\0"u8);

    /// <summary>Reads the head of <paramref name="file"/>, and gives the whole of it back as UTF-8.</summary>
    public static (FileHead Head, Stream Whole) Of(Stream file)
    {
        var bytes = new byte[Most];
        var length = file.ReadAtLeast(bytes, Most, throwOnEndOfStream: false);
        var head = new FileHead(bytes[..length], length < Most);
        if (!head.IsWhole && head.Text is [(byte)'<', ..])
        {
            Array.Resize(ref bytes, MostOfPage);
            length += file.ReadAtLeast(bytes.AsSpan(length), MostOfPage - length, throwOnEndOfStream: false);
            head = new FileHead(bytes[..length], length < MostOfPage);
        }

        var whole = new HeadedStream(head.Bytes, file);

        // Some editors save UTF-16, always with its mark; everything after this speaks UTF-8.
        Encoding? other = head._bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return other is null ? (head, whole) : Of(Encoding.CreateTranscodingStream(whole, other, Encoding.UTF8));
    }
}
