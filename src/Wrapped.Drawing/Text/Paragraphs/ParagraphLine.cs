using System.Numerics;

namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>One line of a paragraph and where its baseline begins, in pixels from the upper left corner of the box.</summary>
public readonly record struct ParagraphLine(TextLine Line, Vector2 Origin);
