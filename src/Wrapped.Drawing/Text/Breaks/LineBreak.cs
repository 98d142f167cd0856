namespace Wrapped.Drawing.Text.Breaks;

/// <summary>Whether a line may end before a character.</summary>
public enum LineBreak
{
    No,
    May,
    Must,
}
