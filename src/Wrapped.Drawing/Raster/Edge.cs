using System.Numerics;

namespace Wrapped.Drawing.Raster;

/// <summary>One straight, directed side of a contour.</summary>
internal readonly record struct Edge(Vector2 From, Vector2 To);
