namespace Wrapped.Drawing.Fonts;

/// <summary>The national forms in which one Han character may be drawn.</summary>
internal enum HanForm
{
    Japanese,
    Korean,
    Simplified,
    Traditional,
}
