namespace Wrapped.Drawing.Png;

/// <summary>From what a byte is predicted (https://www.w3.org/TR/png-3/#9Filter-types); the average is not used, for it never paid.</summary>
internal enum PngFilter : byte
{
    Sub = 1,
    Up = 2,
    Paeth = 4,
}
