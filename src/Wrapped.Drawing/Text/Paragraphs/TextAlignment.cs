namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>At which side of its box a line stands; the start is on the right where the text runs from there.</summary>
public enum TextAlignment
{
    Start,
    Centre,
    End,
}
