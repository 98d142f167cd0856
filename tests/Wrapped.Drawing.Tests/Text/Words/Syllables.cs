namespace Wrapped.Drawing.Text.Words;

/// <summary>Makes up words of scripts that have no dictionary: one to three syllables of parts that may follow one another. Always the same words.</summary>
internal static class Syllables
{
    private const int Count = 20_000;

    /// <summary>Words of which each syllable takes from every part, in order, one of its sequences, or none where the part's chance says so.</summary>
    public static IEnumerable<string> Words(params Part[] parts)
    {
        var dice = new Dice();
        for (var i = 0; i < Count; i++)
        {
            var word = "";
            for (var syllables = 1 + dice.Roll(3); syllables > 0; syllables--)
            {
                foreach (var part in parts)
                {
                    if (dice.Roll(100) < part.Chance)
                        word += part.Choices[dice.Roll(part.Choices.Length)];
                }
            }
            if (word.Length > 0)
                yield return word;
        }
    }

    /// <summary>One of a row of characters, with a chance in a hundred.</summary>
    public static Part One(int chance, char first, char last, string with = "") =>
        new(chance, [.. Enumerable.Range(first, last - first + 1).Select(code => with + (char)code)]);

    /// <summary>One of these sequences.</summary>
    public static Part One(int chance, params string[] choices) => new(chance, choices);

    /// <summary>What may stand at one place of a syllable, and how often out of a hundred anything does.</summary>
    internal sealed record Part(int Chance, string[] Choices);

    // The generator of Numerical Recipes: enough to mix letters, and the same everywhere.
    private sealed class Dice
    {
        private uint _state = 2026;

        public int Roll(int sides)
        {
            _state = unchecked((_state * 1664525) + 1013904223);
            return (int)((_state >> 8) % (uint)sides);
        }
    }
}
