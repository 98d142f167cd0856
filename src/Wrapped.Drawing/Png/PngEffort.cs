namespace Wrapped.Drawing.Png;

/// <summary>What matters more.</summary>
public enum PngEffort
{
    /// <summary>Time: for a picture that is made while somebody waits.</summary>
    Fast,

    /// <summary>Time, for a picture covered with a tile such as grain: its repeats are no runs, and only a dictionary finds them.</summary>
    FastTiled,

    /// <summary>Size: for a picture that is kept or embedded.</summary>
    Small,
}
