namespace Wrapped.Drawing.Text.Writing;

/// <summary>Takes the Thai and Lao vowel am apart: its ring goes up over the consonant, before any tone (https://learn.microsoft.com/typography/script-development/thai).</summary>
internal static class SaraAm
{
    private const int Thai = 0x0E33;
    private const int Lao = 0x0EB3;

    public static void TakeApart(List<Character> characters)
    {
        for (var i = 0; i < characters.Count; i++)
        {
            var (codePoint, cluster) = characters[i];
            if (codePoint is not (Thai or Lao))
                continue;
            var ring = codePoint == Thai ? 0x0E4D : 0x0ECD;
            characters[i] = new(codePoint - 1, cluster);
            var at = i;
            while (at > 0 && StandsAbove(characters[at - 1].CodePoint))
                at--;
            characters.Insert(at, new(ring, cluster));
            i++;
        }
    }

    private static bool StandsAbove(int codePoint) => codePoint is 0x0E31 or (>= 0x0E34 and <= 0x0E37) or (>= 0x0E47 and <= 0x0E4E)
        or 0x0EB1 or (>= 0x0EB4 and <= 0x0EB7) or 0x0EBB or (>= 0x0EC8 and <= 0x0ECD);
}
