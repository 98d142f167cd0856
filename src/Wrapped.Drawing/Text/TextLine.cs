namespace Wrapped.Drawing.Text;

/// <summary>A line of text, shaped and placed, ready for a painter.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Runs">From left to right.</param>
/// <param name="Width">Its advance in pixels.</param>
/// <param name="Ink">The box of its ink from the start of the baseline, y down; <see cref="Box.None"/> where there is none.</param>
public sealed record TextLine(string Text, IReadOnlyList<GlyphRun> Runs, float Width, Box Ink);
