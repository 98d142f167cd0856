namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>Finds the largest size at which a text goes whole into its box.</summary>
internal static class FittingSize
{
    // Sizes nearer than this, as a share, are the same to the eye.
    private const float Close = 0.002f;

    // From one try to the next where the box is too low for a line.
    private const float Step = 0.96f;

    public static Paragraph Find(ParagraphSetter setter, float largest, float least)
    {
        if (setter.Whole(largest) is { } asLarge)
            return asLarge;
        if (largest <= least || setter.Whole(least) is not { } fits)
            return CutOff(setter, MathF.Min(least, largest));
        for (var tooLarge = largest; tooLarge - fits.Size > Close * tooLarge;)
        {
            var middle = (fits.Size + tooLarge) / 2;
            if (setter.Whole(middle) is { } larger)
                fits = larger;
            else
                tooLarge = middle;
        }
        return fits;
    }

    private static Paragraph CutOff(ParagraphSetter setter, float least)
    {
        var cut = setter.Set(least);
        // A text of nothing has one line without ink.
        for (var size = least * Step; cut.Lines.Count == 0 && size > least / 100; size *= Step)
            cut = setter.Set(size);
        return cut;
    }
}
