namespace Wrapped.Drawing.Unicode;

/// <summary>The whole syllables of Korean, in the order in which they are composed (https://www.unicode.org/versions/latest/core-spec/chapter-3/#G24646).</summary>
internal static class HangulSyllables
{
    private const int First = 0xAC00;
    private const int Finals = 28;

    /// <summary>Whether the syllable ends in its vowel.</summary>
    public static bool IsOpen(int syllable) => (syllable - First) % Finals == 0;
}
