namespace Wrapped.Drawing.Fonts;

/// <summary>A font file that breaks its own format: truncated, damaged, or of a kind that is not read here.</summary>
public sealed class UnreadableFontException : IOException
{
    public UnreadableFontException()
        : this("The font file is damaged.")
    {
    }

    public UnreadableFontException(string message)
        : base(message)
    {
    }

    public UnreadableFontException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
