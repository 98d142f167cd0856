namespace Wrapped.Drawing.Fonts;

/// <summary>One file of a typeface and the characters that it was cut for; read from the disk when first needed.</summary>
internal sealed class FontSlice(string path, IReadOnlyList<CodePointRange> ranges)
{
    private readonly Lazy<FontFile?> _file = new(() => Open(path));

    /// <summary>The characters that it was cut for; none where nobody knows before it is read.</summary>
    public IReadOnlyList<CodePointRange> Ranges => ranges;

    /// <summary>The font at <paramref name="weight"/>; null where its file cannot be read.</summary>
    public OpenTypeFont? At(int weight)
    {
        try
        {
            return _file.Value?.At(weight);
        }
        catch (UnreadableFontException)
        {
            return null;
        }
    }

    private static FontFile? Open(string path)
    {
        try
        {
            return FontFile.Read(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another font takes its place; a card is still drawn.
            return null;
        }
    }
}

/// <summary>From one code point to another, both included.</summary>
internal readonly record struct CodePointRange(int First, int Last);
