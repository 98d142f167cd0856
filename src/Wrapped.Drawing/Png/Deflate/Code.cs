namespace Wrapped.Drawing.Png.Deflate;

/// <summary>The lowest <paramref name="Length"/> of <paramref name="Bits"/>, 32 at most; the others are 0.</summary>
internal readonly record struct Code(uint Bits, int Length);
