namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>Sets lines below each other so that their ink never touches; all in pixels from the top.</summary>
internal struct LineStack(float leading, float gap)
{
    private float? _baseline;

    /// <summary>The lowest ink, or the last baseline where nothing hangs below it.</summary>
    public float Bottom { get; private set; }

    /// <summary>The baseline of the next line.</summary>
    public float Add(Box ink)
    {
        if (ink.IsEmpty)
            ink = new(0, 0, 0, 0);
        var byInk = Bottom + (_baseline is null ? 0 : gap) - ink.Top;
        var baseline = MathF.Max(byInk, _baseline is { } last ? last + leading : byInk);
        _baseline = baseline;
        Bottom = baseline + MathF.Max(0, ink.Bottom);
        return baseline;
    }
}
