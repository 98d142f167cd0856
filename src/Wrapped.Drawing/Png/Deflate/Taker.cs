namespace Wrapped.Drawing.Png.Deflate;

/// <summary>Takes bytes that are gone afterwards.</summary>
internal delegate void Taker(ReadOnlySpan<byte> bytes);
