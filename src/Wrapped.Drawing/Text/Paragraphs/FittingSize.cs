namespace Wrapped.Drawing.Text.Paragraphs;

/// <summary>Finds the largest size at which a text goes whole into its box.</summary>
internal static class FittingSize
{
    // From one try to the next; then the last step is halved until it does not matter.
    private const float Step = 0.96f;
    private const float Close = 0.002f;

    public static Paragraph Find(ParagraphSetter setter, float largest, float least)
    {
        var tooLarge = largest;
        for (var size = largest; size >= least; size *= Step)
        {
            if (setter.Whole(size) is { } fits)
                return size < tooLarge ? Refine(setter, fits, tooLarge) : fits;
            tooLarge = size;
        }
        return CutOff(setter, MathF.Min(least, largest));
    }

    private static Paragraph Refine(ParagraphSetter setter, Paragraph fits, float tooLarge)
    {
        while (tooLarge - fits.Size > Close * tooLarge)
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
