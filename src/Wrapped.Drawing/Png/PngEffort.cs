namespace Wrapped.Drawing.Png;

/// <summary>What matters more.</summary>
public enum PngEffort
{
    /// <summary>Time: for a picture that is made while somebody waits.</summary>
    Fast,

    /// <summary>Size: for a picture that is kept or embedded.</summary>
    Small,
}
