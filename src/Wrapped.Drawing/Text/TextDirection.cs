namespace Wrapped.Drawing.Text;

/// <summary>Which way a line runs; <see cref="Auto"/> takes the way of its first letter.</summary>
public enum TextDirection
{
    Auto,
    LeftToRight,
    RightToLeft,
}
