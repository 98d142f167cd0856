using System.Text;

namespace Wrapped.Importers.Files;

/// <summary>Text as spreadsheets save it: UTF-8, UTF-16 with its mark, or else Windows-1252, in which every byte is a character.</summary>
internal static class SavedText
{
    private const int Block = 64 << 10;
    private const int LongestCharacter = 4;

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>What <paramref name="read"/> gives, as UTF-8 unless it bears the mark of UTF-16, which <see cref="FileHead.Of"/> knows.</summary>
    /// <param name="file">The same bytes, gone through beforehand from their start; left there.</param>
    /// <param name="read">From its start.</param>
    /// <param name="most">How many bytes are gone through.</param>
    /// <param name="cancellationToken">Stops the going through.</param>
    public static Stream Utf8(Stream file, Stream read, long most = long.MaxValue, CancellationToken cancellationToken = default)
    {
        var isWindows = IsWindows(file, most, cancellationToken);
        file.Position = 0;
        return isWindows ? Encoding.CreateTranscodingStream(read, Windows, Encoding.UTF8, leaveOpen: true) : read;
    }

    private static bool IsWindows(Stream file, long most, CancellationToken cancellationToken)
    {
        file.Position = 0;
        var bytes = new byte[Block];
        var kept = 0;
        while (file.Position < most && file.Read(bytes, kept, Block - kept) is > 0 and var more)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = bytes.AsSpan(0, kept + more);
            if (file.Position == more && (text is [(byte)'P', (byte)'K', ..] or [0x1F, 0x8B, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || text.StartsWith("SQLite format 3\0"u8)))
                return false;

            // The last character may go on in the next block.
            var whole = text.Length - Begun(text);
            if (!System.Text.Unicode.Utf8.IsValid(text[..whole]))
                return true;
            text[whole..].CopyTo(bytes);
            kept = text.Length - whole;
        }

        return kept > 0 && file.Position == file.Length;
    }

    // How many bytes at the end begin a character that has more than these.
    private static int Begun(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back < LongestCharacter && back <= text.Length; back++)
        {
            var value = text[^back];
            if (value < 0x80)
                return 0;
            if (value >= 0xC0)
                return back < (value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2) ? back : 0;
        }

        return 0;
    }
}
